package org.crimeprofile.comparison;

import java.util.List;
import org.springframework.data.repository.Repository;

interface MarketResponses extends Repository<MarketResponse, MarketResponse.Key> {

  List<MarketResponse> findAll();
}
