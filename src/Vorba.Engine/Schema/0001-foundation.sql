-- Moments are milliseconds since 1970 (UTC). Ids of contacts are 32 hex digits that sort by the moment they were made.
create table contacts (
    id          text primary key,
    ver         integer not null,
    next_due    integer,
    merged_into text,
    created_at  integer not null,
    last_seen   integer not null,
    name        text,
    email       text,
    locale      text,
    on_messenger integer not null default 0,
    window_ends integer,
    state       blob not null
) strict;
create index contacts_due on contacts (next_due) where next_due is not null;
create index contacts_seen on contacts (last_seen desc) where merged_into is null;

-- Which contact an address, cart, customer or order belongs to.
create table identities (
    kind    text not null,
    value   text not null,
    contact text not null,
    primary key (kind, value)
) strict, without rowid;
create index identities_contact on identities (contact);

-- Everything received, in order, append only.
create table events (
    seq         integer primary key,
    source      text not null,
    topic       text not null,
    external_id text,
    received_at integer not null,
    contact     text,
    body        blob not null,
    error       text               -- why the contact step could not take it; the event is kept
) strict;
create index events_contact on events (contact, seq) where contact is not null;
create index events_nobodys on events (source, external_id) where contact is null;

-- What was heard, decided and done for a contact, in order, append only. The entry is JSON with its kind.
create table timeline (
    seq     integer primary key,
    contact text not null,
    at      integer not null,
    event   integer,
    entry   text not null
) strict;
create index timeline_contact on timeline (contact, seq);

create table sends (
    id            text primary key,
    contact       text not null,
    flow          text not null,
    step          text not null,
    channel       text not null,   -- Messenger, Email
    purpose       text not null,
    state         text not null,   -- SendState
    reason        text,
    stands_in_for text,
    planned_at    integer not null,
    due_at        integer not null,
    attempted_at  integer,
    sent_at       integer,
    delivered_at  integer,
    read_at       integer,
    clicked_at    integer,
    message       text             -- what left, as JSON
) strict;
create index sends_contact on sends (contact, planned_at);
create index sends_flow on sends (flow, planned_at);
create index sends_under_way on sends (contact) where state = 'Attempting';

-- Where a tracked link leads. Only what stands here is ever redirected to.
create table links (
    token   text primary key,
    send    text not null,
    contact text not null,
    target  text not null,
    clicks  integer not null default 0
) strict, without rowid;

create table orders (
    shop       text not null,
    id         text not null,
    contact    text not null,
    name       text,
    placed_at  integer not null,
    amount     text not null,      -- decimal, exact
    currency   text not null,
    cart_token text,
    cancelled_at integer,
    primary key (shop, id)
) strict, without rowid;
create index orders_contact on orders (contact, placed_at);

create table products (
    shop    text not null,
    id      text not null,
    title   text not null,
    price   text,
    currency text,
    picture text,
    url     text,
    in_stock integer,
    primary key (shop, id)
) strict, without rowid;

create table settings (
    name  text primary key,
    value text not null
) strict, without rowid;
