package org.crimeprofile.web.representation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.crimeprofile.web.problem.DatabaseUnavailable;
import org.crimeprofile.web.request.ReadRequestFilter;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Answers each read from one snapshot of the database: the data version and all rows are of the
 * same moment. No connection is taken until the first statement, so a refused request costs none.
 */
public class SnapshotFilter extends ReadRequestFilter {

  private final PlatformTransactionManager transactions;

  public SnapshotFilter(PlatformTransactionManager transactions) {
    this.transactions = transactions;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    DefaultTransactionDefinition snapshot = new DefaultTransactionDefinition();
    snapshot.setReadOnly(true);
    TransactionStatus transaction = transactions.getTransaction(snapshot);
    try {
      chain.doFilter(request, response);
    } finally {
      end(transaction);
    }
  }

  /** There is nothing to commit, and a connection that broke must not fail the answer twice. */
  private void end(TransactionStatus transaction) {
    try {
      transactions.rollback(transaction);
    } catch (TransactionException | DataAccessException e) {
      if (!DatabaseUnavailable.isCauseOf(e)) {
        throw e;
      }
    }
  }
}
