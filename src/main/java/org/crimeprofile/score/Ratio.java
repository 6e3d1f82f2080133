package org.crimeprofile.score;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * An exact number, as means are before they are shown: in lowest terms, with a positive
 * denominator.
 */
public record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {

  /** Nothing. */
  public static final Ratio ZERO = new Ratio(BigInteger.ZERO, BigInteger.ONE);

  private static final int SHOWN_DECIMALS = 2;

  /**
   * @throws IllegalArgumentException if the denominator is not positive
   */
  public Ratio {
    if (denominator.signum() <= 0) {
      throw new IllegalArgumentException("a denominator is positive, not " + denominator);
    }
    BigInteger common = numerator.gcd(denominator).max(BigInteger.ONE);
    numerator = numerator.divide(common);
    denominator = denominator.divide(common);
  }

  /** The exact value of a decimal figure. */
  public static Ratio of(BigDecimal figure) {
    BigDecimal plain = figure.setScale(Math.max(0, figure.scale()));
    return new Ratio(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
  }

  /**
   * The arithmetic mean: the sum of the values by their number.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static Ratio mean(Collection<Ratio> values) {
    return values.stream().reduce(ZERO, Ratio::plus).dividedBy(values.size());
  }

  /** The sum of both. */
  public Ratio plus(Ratio other) {
    return new Ratio(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /** This less the other. */
  public Ratio minus(Ratio other) {
    return plus(new Ratio(other.numerator.negate(), other.denominator));
  }

  /** The product of both. */
  public Ratio times(Ratio other) {
    return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /** A part of this. */
  public Ratio dividedBy(int parts) {
    return new Ratio(numerator, denominator.multiply(BigInteger.valueOf(parts)));
  }

  /**
   * The quotient of both.
   *
   * @throws IllegalArgumentException if the other is not positive
   */
  public Ratio dividedBy(Ratio other) {
    return new Ratio(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  /** Its size, without the sign. */
  public Ratio abs() {
    return new Ratio(numerator.abs(), denominator);
  }

  /** The square root, half-up to two decimals. */
  public BigDecimal root() {
    return decimal(2 * MathContext.DECIMAL64.getPrecision())
        .sqrt(MathContext.DECIMAL64)
        .setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP);
  }

  /** As it is shown: half-up to two decimals, away from zero in the middle. */
  public BigDecimal shown() {
    return decimal(SHOWN_DECIMALS);
  }

  /** Rounded once, half-up, from the exact value. */
  public BigDecimal decimal(int decimals) {
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
  }

  /** To ten decimals, with none that says nothing: as near to the exact value as anybody needs. */
  public BigDecimal unrounded() {
    BigDecimal plain = decimal(10).stripTrailingZeros();
    return plain.setScale(Math.max(1, plain.scale()));
  }

  @Override
  public int compareTo(Ratio other) {
    return minus(other).numerator.signum();
  }

  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }
}
