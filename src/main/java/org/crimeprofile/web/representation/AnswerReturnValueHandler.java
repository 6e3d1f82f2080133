package org.crimeprofile.web.representation;

import java.util.Objects;
import org.crimeprofile.web.Answer;
import org.crimeprofile.web.DataVersion;
import org.crimeprofile.web.Hits;
import org.crimeprofile.web.Item;
import org.crimeprofile.web.Listing;
import org.crimeprofile.web.cache.BufferedResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Writes what a route returns, of the data version that the request's snapshot sees. */
@Component
public class AnswerReturnValueHandler implements HandlerMethodReturnValueHandler {

  private final DataVersion.Reader dataVersions;
  private final ItemWriter items;
  private final ListingWriter listings;
  private final HitsWriter hits;

  AnswerReturnValueHandler(
      DataVersion.Reader dataVersions, ItemWriter items, ListingWriter listings, HitsWriter hits) {
    this.dataVersions = dataVersions;
    this.items = items;
    this.listings = listings;
    this.hits = hits;
  }

  @Override
  public boolean supportsReturnType(MethodParameter returnType) {
    return Answer.class.isAssignableFrom(returnType.getParameterType());
  }

  @Override
  public void handleReturnValue(
      @Nullable Object answer,
      MethodParameter returnType,
      ModelAndViewContainer container,
      NativeWebRequest web)
      throws Exception {
    container.setRequestHandled(true);
    Exchange exchange = Exchange.of(web);
    exchange.response().setContentType(exchange.format().mediaType().toString());
    DataVersion version = dataVersions.current();
    PageHeaders.setDataVersion(exchange.response(), version);
    BufferedResponse response = BufferedResponse.of(exchange.response());
    if (answer instanceof Listing<?> listing && !listing.isVersioned()) {
      response.preventSharing();
    } else {
      response.setDataVersion(version);
    }
    if (Objects.requireNonNull(answer) instanceof Item<?> item) {
      items.write(item, version, exchange);
    } else if (answer instanceof Listing<?> listing) {
      listings.write(listing, version, exchange);
    } else if (answer instanceof Hits<?, ?> found) {
      hits.write(found, version, exchange);
    }
  }
}
