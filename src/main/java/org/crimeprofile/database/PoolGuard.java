package org.crimeprofile.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.Ordered;

/** Puts the guard before the pool, and behind the proxy that takes connections late. */
final class PoolGuard implements BeanPostProcessor, Ordered {

  private final ObjectProvider<Outage> outage;

  PoolGuard(ObjectProvider<Outage> outage) {
    this.outage = outage;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof HikariDataSource pool ? new GuardedPool(pool, outage.getObject()) : bean;
  }

  @Override
  public int getOrder() {
    return -1;
  }
}
