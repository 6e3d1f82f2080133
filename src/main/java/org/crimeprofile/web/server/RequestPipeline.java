package org.crimeprofile.web.server;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterConfig;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.cache.BufferingFilter;
import org.crimeprofile.web.cache.CacheHandler;
import org.crimeprofile.web.cache.CacheInterceptor;
import org.crimeprofile.web.cache.CacheSettings;
import org.crimeprofile.web.cache.ResponseCache;
import org.crimeprofile.web.header.AnyOriginCorsFilter;
import org.crimeprofile.web.limits.ConcurrencyFilter;
import org.crimeprofile.web.limits.ConcurrencyInterceptor;
import org.crimeprofile.web.limits.ConcurrencyLimiter;
import org.crimeprofile.web.limits.HeaderLimitFilter;
import org.crimeprofile.web.limits.MethodFilter;
import org.crimeprofile.web.limits.RateLimitHandler;
import org.crimeprofile.web.limits.RateLimitSettings;
import org.crimeprofile.web.limits.RequestLineFilter;
import org.crimeprofile.web.openapi.ServiceLinkFilter;
import org.crimeprofile.web.problem.ProblemWriter;
import org.crimeprofile.web.representation.AnswerReturnValueHandler;
import org.crimeprofile.web.representation.SnapshotFilter;
import org.crimeprofile.web.request.FormatSuffixFilter;
import org.crimeprofile.web.request.ParameterInterceptor;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.filter.CompositeFilter;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * The way of a request, from the connection to its controller and back: handlers of Jetty, which
 * may not wait; filters; interceptors; and what writes the answer of a controller. Each list is in
 * the order of the way. Longer than most for its imports: it names all that there is.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({CacheSettings.class, RateLimitSettings.class})
class RequestPipeline implements WebMvcConfigurer {

  /**
   * Threads of the application; nearly all of them wait for a permit, or for a response that
   * another makes. Further requests wait for a thread.
   */
  private static final int MAX_THREADS = 200;

  private final ParameterInterceptor parameters;
  private final CacheInterceptor cache;
  private final ConcurrencyInterceptor concurrency;

  RequestPipeline(
      ParameterInterceptor parameters, CacheInterceptor cache, ConcurrencyInterceptor concurrency) {
    this.parameters = parameters;
    this.cache = cache;
    this.concurrency = concurrency;
  }

  @Bean
  static WebServerFactoryCustomizer<JettyServletWebServerFactory> handlers(
      RateLimitSettings rateLimit, CacheHandler cache) {
    return factory ->
        factory.addServerCustomizers(
            server ->
                server.setHandler(
                    wrapped(
                        server.getHandler(),
                        new RequestIdHandler(),
                        new RateLimitHandler(rateLimit),
                        cache,
                        new DispatchHandler(threads(server)))));
  }

  @Bean
  static FilterRegistrationBean<CompositeFilter> filters(
      ProblemWriter problems,
      ConcurrencyLimiter limiter,
      ResponseCache cache,
      PlatformTransactionManager transactions) {
    CompositeFilter filters = new UnnamedFilters();
    filters.setFilters(
        List.of(
            new MethodFilter(problems),
            new AnyOriginCorsFilter(),
            new HeaderLimitFilter(problems),
            new RequestLineFilter(problems),
            trailingSlashes(),
            new FormatSuffixFilter(),
            new ConcurrencyFilter(limiter, problems),
            new BufferingFilter(cache, limiter, problems),
            new ServiceLinkFilter(),
            new SnapshotFilter(transactions)));
    FilterRegistrationBean<CompositeFilter> registration = new FilterRegistrationBean<>(filters);
    registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
    return registration;
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

  /** Custom handlers follow that of {@code @ResponseBody}, and this one must come before it. */
  @Bean
  static SmartInitializingSingleton returnValueHandlerComesFirst(
      RequestMappingHandlerAdapter adapter, AnswerReturnValueHandler answers) {
    return () -> {
      List<HandlerMethodReturnValueHandler> handlers = new ArrayList<>();
      handlers.add(answers);
      handlers.addAll(adapter.getReturnValueHandlers());
      adapter.setReturnValueHandlers(handlers);
    };
  }

  /** Every prefix of an API path leads somewhere. */
  @Override
  public void addViewControllers(ViewControllerRegistry registry) {
    registry.addRedirectViewController("/api", Api.ROOT);
  }

  private static UrlHandlerFilter trailingSlashes() {
    return UrlHandlerFilter.trailingSlashHandler(Api.ROOT + "/**")
        .redirect(HttpStatus.PERMANENT_REDIRECT)
        .build();
  }

  /** Filters that share a name would run once for all of them. */
  private static final class UnnamedFilters extends CompositeFilter {

    @Override
    public void init(FilterConfig config) {
      // None of them needs what is configured by name.
    }
  }

  private static QueuedThreadPool threads(Server server) {
    QueuedThreadPool threads = new QueuedThreadPool(MAX_THREADS);
    threads.setName("application");
    server.addBean(threads);
    return threads;
  }

  private static Handler wrapped(Handler application, Handler.Wrapper... handlers) {
    Handler next = application;
    for (int i = handlers.length - 1; i >= 0; i--) {
      handlers[i].setHandler(next);
      next = handlers[i];
    }
    return next;
  }
}
