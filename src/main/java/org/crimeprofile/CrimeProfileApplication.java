package org.crimeprofile;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Serves country profiles of the Global Organized Crime Index as data. */
@SpringBootApplication
public class CrimeProfileApplication {

  public static void main(String[] args) {
    SpringApplication.run(CrimeProfileApplication.class, args);
  }
}
