-- One dialect for SQLite and PostgreSQL: only text and bigint, times as microseconds since 1970 UTC,
-- yes and no as 1 and 0, ids made by the program (in the order of time, so that indexes grow at the end).

-- Small facts about this house: the check of its key, the generation of what is asked, what a digest showed.
create table setting (
    name  text primary key,
    value text not null
);

-- People organised together. `code` is what stands on the poster.
create table groups (
    code       text   primary key,
    name       text   not null,
    country    text   not null,
    created_at bigint not null
);

create table contact (
    id              bigint primary key,
    country         text   not null, -- '' when we do not know: nothing is sent unasked
    language        text   not null,
    language_chosen bigint not null, -- 1 when they chose it, 0 when the country suggested it
    language_offered bigint not null default 0, -- 1 when they wrote in another of ours and were offered it: that is done once
    enrolled        text   not null, -- how they agreed to be written to; '' for a stranger who wrote to us
    opted_out_at    bigint,
    created_at      bigint not null
);

create table membership (
    contact_id bigint not null,
    group_code text   not null,
    primary key (contact_id, group_code)
);

-- Where a contact is reached. The address itself is sealed; `hash` is keyed and finds it.
create table urn (
    hash       text   primary key,
    contact_id bigint not null,
    scheme     text   not null,
    sealed     text   not null,
    channel    text   not null, -- the channel it was last heard on; '' until then
    heard_at   bigint not null,
    asked      text   not null, -- what was last asked there and really sent
    asked_at   bigint not null,
    gone_at    bigint           -- since when nobody is reached there: no such chat, no such number
);
create index urn_contact on urn (contact_id);

-- Who asked to be forgotten: a list that still has their number does not bring them back. Only they can.
create table forgotten (
    hash text   primary key, -- as urn.hash was
    at   bigint not null
);

-- One row for each version; a version that was launched never changes.
create table consultation (
    id          bigint primary key,
    slug        text   not null,
    version     bigint not null,
    status      text   not null, -- draft, launched, closed
    file        text   not null,
    added_at    bigint not null,
    launched_at bigint,
    closed_at   bigint,
    unique (slug, version)
);

-- Rules of countries that do not stop a version: for whom the secretariat must answer later why it asked all the same.
create table override (
    consultation_id bigint not null,
    rule            text   not null, -- its name: MY-links
    reason          text   not null,
    who             text   not null,
    at              bigint not null,
    primary key (consultation_id, rule)
);

create table session (
    id              bigint primary key,
    contact_id      bigint not null,
    consultation_id bigint not null,
    stage           text   not null, -- invited, asking, completed, declined, left
    position        bigint not null, -- the index of the question that waits
    tries           bigint not null,
    given           text   not null, -- answers so far by question key, for conditions and "back"
    language        text   not null,
    channel         text   not null,
    invited_at      bigint not null,
    reached_at      bigint,          -- the invitation was delivered, or they wrote
    started_at      bigint,
    ended_at        bigint,
    remind_at       bigint,
    reminders       bigint not null,
    unique (contact_id, consultation_id)
);
create index session_consultation on session (consultation_id);
create index session_remind on session (remind_at) where remind_at is not null;

-- What a person agreed to, or no longer: kept whatever happens after.
create table consent (
    id         bigint primary key,
    contact_id bigint not null,
    session_id bigint,
    act        text   not null, -- joined, agreed, declined, opted-out, opted-in
    version    text   not null, -- which text they saw: slug and version, or how they were enrolled
    language   text   not null,
    channel    text   not null,
    message    text   not null, -- the key of the inbound message that said so
    at         bigint not null
);
create index consent_contact on consent (contact_id);

create table answer (
    session_id    bigint not null,
    question      text   not null,
    state         text   not null, -- kept, dont-know, refused, skipped, text, media, review
    value         text   not null, -- yes, no, option keys joined by commas, a number
    raw           text   not null, -- as typed
    language      text   not null,
    channel       text   not null,
    message       text   not null, -- the key of the inbound message it was read from
    late          bigint not null, -- 1 when it came after the closing
    mentions_stop bigint not null,
    answered_at   bigint not null,
    corrected_at  bigint,
    primary key (session_id, question)
);

-- Voice notes and photos, sealed.
create table media (
    session_id bigint not null,
    question   text   not null,
    mime       text   not null,
    sealed     text   not null,
    at         bigint not null,
    primary key (session_id, question)
);

-- Every message a person sent. `key` is what makes a second delivery of it change nothing.
create table inbound (
    key         text   primary key,
    contact_id  bigint not null,
    channel     text   not null,
    kind        text   not null,
    text        text   not null,
    sent_at     bigint,
    received_at bigint not null
);
create index inbound_received on inbound (received_at);

-- Parts of long messages that wait for the others. What is whole, or waited too long, stands in inbound as one text;
-- there each part has a row of its own, without its words, by which it is known when it comes again.
create table piece (
    message_id  bigint not null, -- parts of one message have the same
    number      bigint not null, -- from 1
    total       bigint not null,
    reference   text   not null, -- what the sender's telephone calls the message
    urn         text   not null, -- urn.hash
    channel     text   not null,
    text        text   not null,
    sent_at     bigint,
    received_at bigint not null,
    primary key (message_id, number)
);
create index piece_urn on piece (urn);

create table outbound (
    id         bigint primary key,
    contact_id bigint not null,
    urn        text   not null, -- urn.hash
    channel    text   not null,
    session_id bigint,
    rank       bigint not null, -- 0 a reply, 1 a round or reminder: replies go first
    text       text   not null,
    buttons    text   not null, -- '' or JSON
    asks       text   not null, -- what urn.asked becomes when it is sent; '' leaves it
    final      bigint not null, -- 1: the confirmation of an opt out, sent although they opted out
    status     text   not null, -- queued, held, sending, sent, delivered, failed, unconfirmed
    attempts   bigint not null,
    parts      bigint not null, -- how many were accepted, or may have been and are not sent again
    doubt      bigint not null, -- 0 none; 1 a try may have been accepted: it stays with its channel; 2 a part counts
                                -- as handed over though nobody said so: it ends unconfirmed;
                                -- 3 and no receipt can name that part
    due_at     bigint not null,
    queued_at  bigint not null,
    claimed_at bigint,
    sent_at    bigint,
    settled_at bigint,
    error      text   not null
);
create index outbound_due on outbound (channel, rank, due_at) where status = 'queued';
create index outbound_sending on outbound (claimed_at) where status = 'sending';
create index outbound_sent on outbound (channel, sent_at) where status = 'sent';
-- Of one person: what is cancelled when they opt out, and how much came unasked in a day.
create index outbound_unasked on outbound (contact_id) where rank > 0;

-- One row for each part a provider accepted, or whose receipt came before we knew of it.
create table part (
    channel     text   not null,
    external_id text   not null,
    outbound_id bigint,
    status      text   not null, -- sent, delivered, failed, gone
    at          bigint not null,
    primary key (channel, external_id)
);
create index part_outbound on part (outbound_id);

-- One scheduled asking. `reached` is how far through the contacts it got.
create table round (
    id              bigint primary key,
    consultation_id bigint not null,
    due_at          bigint not null,
    reached         bigint not null,
    done_at         bigint
);

-- One row for each place a digest goes to: the slot goes out once.
create table digest_run (
    job      text   not null,
    slot     bigint not null,
    target   text   not null,
    status   text   not null, -- queued, sending, sent, failed
    missed   bigint not null,
    since    bigint,
    attempts bigint not null,
    due_at   bigint not null,
    sent_at  bigint,
    error    text   not null,
    primary key (job, slot, target)
);

-- What messages cost: a row for each day of a consultation's own zone, written with the claim that spends it.
create table spend (
    consultation text   not null, -- its slug; '' of what belongs to none
    day          text   not null, -- 2026-11-27
    unit         text   not null, -- a currency, or segments
    millionths   bigint not null,
    primary key (consultation, day, unit)
);

-- Updates we could not read, sealed, for the one who mends the reader.
create table unread (
    channel     text   not null,
    external_id text   not null,
    sealed      text   not null,
    at          bigint not null,
    primary key (channel, external_id)
);

-- What an operator holds until they release it, also what is queued later.
create table hold (
    what text   not null, -- channel, consultation, country
    name text   not null,
    at   bigint not null,
    primary key (what, name)
);
create index outbound_held on outbound (channel) where status = 'held';
