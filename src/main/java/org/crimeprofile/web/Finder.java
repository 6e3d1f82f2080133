package org.crimeprofile.web;

import java.util.function.Function;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor.SpecificationFluentQuery;
import org.springframework.data.repository.NoRepositoryBean;

/**
 * What a repository offers to a {@link Listing}: the finding half of Spring Data's specification
 * executor, without the half that writes.
 *
 * @param <E> the entity
 */
@NoRepositoryBean
public interface Finder<E> {

  /** Counts what matches. */
  long count(Specification<E> filter);

  /** Runs a query over what matches. */
  <S extends E, R> R findBy(
      Specification<E> filter, Function<? super SpecificationFluentQuery<S>, R> query);
}
