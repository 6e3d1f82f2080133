-- Which resilience indicators answer to which market: this project's reading, not the publisher's.

create table crime_profile.market_response (
    market               text collate "C" not null,
    market_kind          text not null generated always as ('market') stored,
    resilience_indicator text collate "C" not null,
    resilience_kind      text not null generated always as ('resilience_indicator') stored,
    reason               text not null check (reason <> ''),
    primary key (market, resilience_indicator),
    foreign key (market, market_kind) references crime_profile.indicator (key, kind),
    foreign key (resilience_indicator, resilience_kind) references crime_profile.indicator (key, kind)
);
comment on table crime_profile.market_response is
    'Which resilience indicators a market is answered by, and why; ours, for the Index draws no such line.';
comment on column crime_profile.market_response.reason is 'In this project''s words: what the indicator does about the market.';

call crime_profile.track_data_changes('market_response');
