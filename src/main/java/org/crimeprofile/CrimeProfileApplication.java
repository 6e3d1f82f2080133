package org.crimeprofile;

import java.io.PrintStream;
import org.crimeprofile.ingest.Commands;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Serves country profiles of the Global Organized Crime Index as data. */
@SpringBootApplication
public class CrimeProfileApplication {

  public static void main(String[] args) {
    if (Commands.areAskedFor(args)) {
      PrintStream out = System.out;
      // What the libraries have to say must not come between the lines of an answer.
      System.setOut(System.err);
      // What was prepared ahead of time is the service's start, which a command is not.
      System.setProperty(AotDetector.AOT_ENABLED, "false");
      System.exit(Commands.run(out, System.err, args));
    }
    SpringApplication.run(CrimeProfileApplication.class, args);
  }
}
