package org.crimeprofile.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers each read from one snapshot of the database: the data version and all rows are of the
 * same moment. No connection is taken until the first statement, so a refused request costs none.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 50)
class ReadFilter extends OncePerRequestFilter {

  private final PlatformTransactionManager transactions;
  private final Answers answers;
  private final Turns turns;
  private final ProblemWriter problems;

  ReadFilter(
      PlatformTransactionManager transactions,
      Answers answers,
      Turns turns,
      ProblemWriter problems) {
    this.transactions = transactions;
    this.answers = answers;
    this.turns = turns;
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    // OPTIONS reads nothing, and conditions do not apply to it.
    return request.getMethod().equals("OPTIONS")
        || !(path.startsWith(Api.ROOT) || path.startsWith("/v3/api-docs"));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ReadResponse answer =
        new ReadResponse(request, response, WarmFilter.saidBefore(request), answers.largest());
    try {
      answer.take(() -> turns.toMake(request));
    } catch (Turns.BusyException refused) {
      problems.unavailable(request, response, refused.getMessage());
      return;
    }
    DefaultTransactionDefinition snapshot = new DefaultTransactionDefinition();
    snapshot.setReadOnly(true);
    TransactionStatus transaction = transactions.getTransaction(snapshot);
    try {
      try {
        chain.doFilter(request, answer);
      } finally {
        end(transaction);
      }
      answer.complete(turns::toHold);
    } catch (Turns.BusyException refused) {
      answer.takeBack();
      problems.unavailable(request, response, refused.getMessage());
    } finally {
      answer.giveUp();
      answer.endTurn();
    }
  }

  /** There is nothing to commit, and a connection that broke must not fail the answer twice. */
  private void end(TransactionStatus transaction) {
    try {
      transactions.rollback(transaction);
    } catch (TransactionException | DataAccessException e) {
      if (!DatabaseAway.caused(e)) {
        throw e;
      }
    }
  }
}
