-- When which file was imported, and what came of it. No part of the data: two databases with equal figures are equal, however
-- these came in, so that an import that changes nothing leaves the data version as it is.

create table crime_profile.import (
    id                 integer generated always as identity primary key,
    file_name          text not null check (file_name <> ''),
    sha256             text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    kind               text not null check (kind in ('workbook', 'scores', 'profile')),
    started_at         timestamptz not null,
    finished_at        timestamptz not null,
    profiles_added     integer not null check (profiles_added >= 0),
    profiles_changed   integer not null check (profiles_changed >= 0),
    profiles_unchanged integer not null check (profiles_unchanged >= 0),
    check (finished_at >= started_at)
);
comment on table crime_profile.import is 'One row an import that was taken over, in the transaction of its data.';
