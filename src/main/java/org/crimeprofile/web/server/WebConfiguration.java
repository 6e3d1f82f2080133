package org.crimeprofile.web.server;

import jakarta.servlet.Filter;
import java.util.ArrayList;
import java.util.List;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.cache.CacheInterceptor;
import org.crimeprofile.web.cache.CacheSettings;
import org.crimeprofile.web.header.AnyOriginCorsFilter;
import org.crimeprofile.web.limits.ConcurrencyInterceptor;
import org.crimeprofile.web.limits.RateLimitFilter;
import org.crimeprofile.web.limits.RateLimitSettings;
import org.crimeprofile.web.problem.ProblemWriter;
import org.crimeprofile.web.representation.AnswerReturnValueHandler;
import org.crimeprofile.web.request.ParameterInterceptor;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Puts the habits of this package into Spring MVC. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({CacheSettings.class, RateLimitSettings.class})
class WebConfiguration implements WebMvcConfigurer {

  private final ParameterInterceptor parameters;
  private final CacheInterceptor cache;
  private final ConcurrencyInterceptor concurrency;

  WebConfiguration(
      ParameterInterceptor parameters, CacheInterceptor cache, ConcurrencyInterceptor concurrency) {
    this.parameters = parameters;
    this.cache = cache;
    this.concurrency = concurrency;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(parameters);
    registry.addInterceptor(cache);
    registry.addInterceptor(concurrency);
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(parameters);
  }

  /** Every prefix of an API path leads somewhere. */
  @Override
  public void addViewControllers(ViewControllerRegistry registry) {
    registry.addRedirectViewController("/api", Api.ROOT);
  }

  /** The writer must come before the handler of {@code @ResponseBody}, which custom ones follow. */
  @Bean
  SmartInitializingSingleton answersAreWrittenFirst(
      RequestMappingHandlerAdapter adapter, AnswerReturnValueHandler writer) {
    return () -> {
      List<HandlerMethodReturnValueHandler> handlers = new ArrayList<>();
      handlers.add(writer);
      handlers.addAll(adapter.getReturnValueHandlers());
      adapter.setReturnValueHandlers(handlers);
    };
  }

  @Bean
  FilterRegistrationBean<AnyOriginCorsFilter> crossOriginReads() {
    return ordered(new AnyOriginCorsFilter(), 10);
  }

  /** Not in the way where no limit is set. */
  @Bean
  FilterRegistrationBean<RateLimitFilter> rateLimit(
      RateLimitSettings settings, ProblemWriter problems) {
    FilterRegistrationBean<RateLimitFilter> limit =
        ordered(new RateLimitFilter(settings, problems), 12);
    limit.setEnabled(settings.requests() > 0);
    return limit;
  }

  @Bean
  FilterRegistrationBean<UrlHandlerFilter> trailingSlashes() {
    return ordered(
        UrlHandlerFilter.trailingSlashHandler(Api.ROOT + "/**")
            .redirect(HttpStatus.PERMANENT_REDIRECT)
            .build(),
        30);
  }

  private static <F extends Filter> FilterRegistrationBean<F> ordered(F filter, int position) {
    FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + position);
    return registration;
  }
}
