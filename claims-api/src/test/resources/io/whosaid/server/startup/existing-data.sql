

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';

CREATE FUNCTION public.claims_like(wanted integer[]) RETURNS TABLE(claim_id bigint, shared bigint)
    LANGUAGE sql STABLE
    SET enable_seqscan TO 'off'
    AS $$
  select v.claim_id, count(*)
  from unnest(wanted) as number
  cross join lateral (
    select claim_version.claim_id from claim_version
    where sketch <> '{}' and sketch && array[number]
    limit 12) v
  group by v.claim_id
  order by count(*) desc, v.claim_id
  limit 24
$$;

CREATE FUNCTION public.claims_like_each(names integer[], wanted integer[]) RETURNS TABLE(name integer, claim_id bigint, shared bigint)
    LANGUAGE sql STABLE
    SET enable_seqscan TO 'off'
    AS $$
  select name, claim_id, shared
  from (
    select w.name, v.claim_id, count(*) as shared,
      row_number() over (partition by w.name order by count(*) desc, v.claim_id) as nth
    from unnest(names, wanted) as w(name, number)
    cross join lateral (
      select claim_version.claim_id from claim_version
      where sketch <> '{}' and sketch && array[number]
      limit 12) v
    group by w.name, v.claim_id) ranked
  where nth <= 24
$$;

CREATE FUNCTION public.count_claims() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if tg_op = 'INSERT' then
    insert into claim_count
      select attribution, verdict, kind, has_number, coalesce(outlet_id, 0), count(*)
      from added where withdrawn_at is null group by 1, 2, 3, 4, 5;
  elsif tg_op = 'DELETE' then
    insert into claim_count
      select attribution, verdict, kind, has_number, coalesce(outlet_id, 0), -count(*)
      from removed where withdrawn_at is null group by 1, 2, 3, 4, 5;
  else
    insert into claim_count
      select attribution, verdict, kind, has_number, outlet_id, sum(one)
      from (select attribution, verdict, kind, has_number, coalesce(outlet_id, 0) as outlet_id, 1 as one
              from added where withdrawn_at is null
            union all
            select attribution, verdict, kind, has_number, coalesce(outlet_id, 0), -1
              from removed where withdrawn_at is null) changed
      group by 1, 2, 3, 4, 5 having sum(one) <> 0;
  end if;
  return null;
end
$$;

CREATE FUNCTION public.keep_article_version() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  insert into article_version
    values (old.id, old.version, old.fingerprint, old.title, old.url, old.byline, old.text, old.text_by,
      coalesce(old.text_since, old.created_at), new.text_since);
  insert into event (kind, data)
    values ('article', jsonb_build_object('article', new.id, 'version', new.version, 'account', new.text_by));
  return null;
end
$$;

CREATE FUNCTION public.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  raise exception '% on % is refused: %', tg_op, tg_table_name, tg_argv[0]
    using errcode = 'integrity_constraint_violation';
end
$$;

CREATE FUNCTION public.tell_assignment() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  insert into event (kind, data)
    values ('assignment', jsonb_build_object('claim', new.id, 'version', new.version, 'account', new.assignee));
  return null;
end
$$;

CREATE FUNCTION public.tell_claims() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  insert into event (kind, data)
    select 'claims', jsonb_build_object('article', article_id, 'claims', count(*)) from added group by article_id;
  return null;
end
$$;

CREATE FUNCTION public.tell_review() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  insert into event (kind, data)
    values (tg_table_name, jsonb_build_object('claim', new.claim_id, 'version', new.version, 'account', new.account));
  return null;
end
$$;

CREATE FUNCTION public.words_of(content text) RETURNS uuid
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
  select cast(md5(btrim(regexp_replace(lower(content), '[^[:alnum:]]+', ' ', 'g'))) as uuid)
$$;

SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE public.account (
    id bigint NOT NULL,
    name text NOT NULL,
    name_key text NOT NULL,
    password_hash text,
    role text NOT NULL,
    demo boolean DEFAULT false NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    disabled_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    subject text,
    CONSTRAINT account_name_check CHECK (((length(name) >= 1) AND (length(name) <= 100))),
    CONSTRAINT account_role_check CHECK ((role = ANY (ARRAY['READER'::text, 'REVIEWER'::text, 'EDITOR'::text, 'ADMIN'::text]))),
    CONSTRAINT account_subject_check CHECK (((length(subject) >= 3) AND (length(subject) <= 2000)))
);

COMMENT ON COLUMN public.account.name_key IS 'the name in lower case: two names with one key are one account';

COMMENT ON COLUMN public.account.demo IS 'has a known password, and so is let in only where a demo is asked for';

COMMENT ON COLUMN public.account.subject IS 'the provider''s issuer and its name for the person, with a blank between; null of those who sign in with a password';

ALTER TABLE public.account ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.article (
    id bigint NOT NULL,
    fingerprint bytea NOT NULL,
    title text,
    url text,
    outlet text,
    byline text,
    published date,
    language text,
    text text NOT NULL,
    problems jsonb NOT NULL,
    created_at timestamp with time zone NOT NULL,
    outlet_id bigint,
    version integer DEFAULT 1 NOT NULL,
    text_since timestamp with time zone,
    text_by text,
    CONSTRAINT article_byline_check CHECK ((length(byline) <= 500)),
    CONSTRAINT article_fingerprint_check CHECK ((length(fingerprint) = 32)),
    CONSTRAINT article_language_check CHECK ((length(language) <= 35)),
    CONSTRAINT article_outlet_check CHECK ((length(outlet) <= 200)),
    CONSTRAINT article_problems_check CHECK ((jsonb_typeof(problems) = 'array'::text)),
    CONSTRAINT article_title_check CHECK ((length(title) <= 500)),
    CONSTRAINT article_url_check CHECK ((length(url) <= 2000)),
    CONSTRAINT article_version_check CHECK ((version >= 1))
);

COMMENT ON COLUMN public.article.fingerprint IS 'SHA-256 of outlet and text: the same article twice is one';

COMMENT ON COLUMN public.article.version IS 'the number of its text; earlier ones are in article_version';

COMMENT ON COLUMN public.article.text_since IS 'when this text came; null of the first, which came with the article';

COMMENT ON COLUMN public.article.text_by IS 'the account that brought this text; null of the first';

ALTER TABLE public.article ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.article_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.article_version (
    article_id bigint NOT NULL,
    version integer NOT NULL,
    fingerprint bytea NOT NULL,
    title text,
    url text,
    byline text,
    text text NOT NULL,
    account text,
    created_at timestamp with time zone NOT NULL,
    replaced_at timestamp with time zone NOT NULL,
    CONSTRAINT article_version_fingerprint_check CHECK ((length(fingerprint) = 32)),
    CONSTRAINT article_version_version_check CHECK ((version >= 1))
);

CREATE TABLE public.claim (
    id bigint NOT NULL,
    article_id bigint NOT NULL,
    "position" integer NOT NULL,
    kind text NOT NULL,
    content jsonb NOT NULL,
    cue jsonb NOT NULL,
    source jsonb NOT NULL,
    content_text text NOT NULL,
    cue_text text NOT NULL,
    source_text text NOT NULL,
    exact text NOT NULL,
    prefix text NOT NULL,
    suffix text NOT NULL,
    attribution text NOT NULL,
    speaker_name text,
    speaker_kind text,
    speaker_role text,
    speaker_affiliation text,
    description text,
    grade text,
    via jsonb NOT NULL,
    attribution_why text NOT NULL,
    confidence double precision NOT NULL,
    why text NOT NULL,
    verdict text NOT NULL,
    version integer NOT NULL,
    reviewed_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    search text GENERATED ALWAYS AS (((((((content_text || ' '::text) || source_text) || ' '::text) || COALESCE(speaker_name, ''::text)) || ' '::text) || COALESCE(speaker_affiliation, ''::text))) STORED,
    place bigint GENERATED ALWAYS AS ((((article_id * 16777216) + 16777215) - "position")) STORED,
    words uuid GENERATED ALWAYS AS (public.words_of(content_text)) STORED,
    document tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, (((((("left"(content_text, 100000) || ' '::text) || "left"(source_text, 10000)) || ' '::text) || "left"(COALESCE(speaker_name, ''::text), 500)) || ' '::text) || "left"(COALESCE(speaker_affiliation, ''::text), 500)))) STORED,
    outlet_id bigint,
    published date,
    speaker_id bigint,
    via_keys text[] DEFAULT '{}'::text[] NOT NULL,
    has_number boolean DEFAULT false NOT NULL,
    signals text[] DEFAULT '{}'::text[] NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    corrected boolean DEFAULT false NOT NULL,
    withdrawn_at timestamp with time zone,
    wording text DEFAULT 'NO_SOURCE'::text NOT NULL,
    conflicting boolean DEFAULT false NOT NULL,
    reasons text[] DEFAULT '{}'::text[] NOT NULL,
    added boolean DEFAULT false NOT NULL,
    removed boolean DEFAULT false NOT NULL,
    text_version integer DEFAULT 1 NOT NULL,
    assignee text,
    truth text,
    rated_by text,
    rated_at timestamp with time zone,
    CONSTRAINT claim_assignee_check CHECK (((length(assignee) >= 1) AND (length(assignee) <= 100))),
    CONSTRAINT claim_attribution_check CHECK ((attribution = ANY (ARRAY['NAMED'::text, 'UNNAMED'::text, 'UNATTRIBUTED'::text]))),
    CONSTRAINT claim_attribution_why_check CHECK ((attribution_why <> ''::text)),
    CONSTRAINT claim_check CHECK (((attribution = 'NAMED'::text) = (speaker_name IS NOT NULL))),
    CONSTRAINT claim_check1 CHECK (((speaker_name IS NULL) = (speaker_kind IS NULL))),
    CONSTRAINT claim_check2 CHECK (((attribution = 'UNNAMED'::text) = (description IS NOT NULL))),
    CONSTRAINT claim_check3 CHECK (((description IS NULL) = (grade IS NULL))),
    CONSTRAINT claim_check4 CHECK (((verdict = 'UNREVIEWED'::text) = (reviewed_at IS NULL))),
    CONSTRAINT claim_check5 CHECK (((attribution = 'NAMED'::text) = (speaker_id IS NOT NULL))),
    CONSTRAINT claim_confidence_check CHECK (((confidence >= (0)::double precision) AND (confidence <= (1)::double precision))),
    CONSTRAINT claim_content_check CHECK ((jsonb_array_length(content) > 0)),
    CONSTRAINT claim_content_text_check CHECK ((content_text <> ''::text)),
    CONSTRAINT claim_cue_check CHECK ((jsonb_typeof(cue) = 'array'::text)),
    CONSTRAINT claim_grade_check CHECK ((grade = ANY (ARRAY['DOCUMENT'::text, 'INSTITUTION'::text, 'ROLE'::text, 'ANONYMOUS'::text, 'COLLECTIVE'::text, 'UNRESOLVED'::text]))),
    CONSTRAINT claim_kind_check CHECK ((kind = ANY (ARRAY['DIRECT'::text, 'INDIRECT'::text, 'MIXED'::text, 'STATEMENT'::text]))),
    CONSTRAINT claim_position_check CHECK (("position" >= 0)),
    CONSTRAINT claim_rated_check CHECK ((((truth IS NULL) = (rated_at IS NULL)) AND ((truth IS NULL) = (rated_by IS NULL)))),
    CONSTRAINT claim_removed_check CHECK (((NOT removed) OR (withdrawn_at IS NOT NULL))),
    CONSTRAINT claim_source_check CHECK ((jsonb_typeof(source) = 'array'::text)),
    CONSTRAINT claim_speaker_kind_check CHECK ((speaker_kind = ANY (ARRAY['PERSON'::text, 'ORGANIZATION'::text, 'GOVERNMENT'::text, 'DOCUMENT'::text]))),
    CONSTRAINT claim_text_version_check CHECK ((text_version >= 1)),
    CONSTRAINT claim_truth_check CHECK ((truth = ANY (ARRAY['FALSE'::text, 'MOSTLY_FALSE'::text, 'HALF_TRUE'::text, 'MOSTLY_TRUE'::text, 'TRUE'::text]))),
    CONSTRAINT claim_verdict_check CHECK ((verdict = ANY (ARRAY['UNREVIEWED'::text, 'VERIFIED'::text, 'UNVERIFIED'::text]))),
    CONSTRAINT claim_version_check CHECK ((version >= 1)),
    CONSTRAINT claim_via_check CHECK ((jsonb_typeof(via) = 'array'::text)),
    CONSTRAINT claim_why_check CHECK ((why <> ''::text)),
    CONSTRAINT claim_wording_check CHECK ((wording = ANY (ARRAY['VERBATIM'::text, 'COSMETIC'::text, 'ELIDED'::text, 'ALTERED'::text, 'NOT_FOUND'::text, 'NO_SOURCE'::text])))
);

COMMENT ON COLUMN public.claim.place IS 'falls along the list of all claims: the newest article first, then as in the text';

COMMENT ON COLUMN public.claim.published IS 'of its article, which never changes';

COMMENT ON COLUMN public.claim.signals IS 'why it is worth a look; priority is the sum of their weights';

COMMENT ON COLUMN public.claim.withdrawn_at IS 'when it was not found in its article any more';

COMMENT ON COLUMN public.claim.conflicting IS 'whether versions of it differ in a number, a negation or the speaker';

COMMENT ON COLUMN public.claim.reasons IS 'what speaks for checking a statement, the weightiest first';

COMMENT ON COLUMN public.claim.added IS 'a reviewer found it, and not the engine; stays when the article is read anew';

COMMENT ON COLUMN public.claim.removed IS 'a reviewer says that it is no claim; stays withdrawn when the article is read anew';

COMMENT ON COLUMN public.claim.text_version IS 'the version of its article''s text that its offsets point into';

COMMENT ON COLUMN public.claim.assignee IS 'the name of an account';

COMMENT ON COLUMN public.claim.truth IS 'the newest rating that was not taken back';

CREATE TABLE public.claim_count (
    attribution text NOT NULL,
    verdict text NOT NULL,
    kind text NOT NULL,
    has_number boolean NOT NULL,
    outlet_id bigint NOT NULL,
    claims bigint NOT NULL
);

COMMENT ON COLUMN public.claim_count.outlet_id IS '0 without an outlet';

CREATE SEQUENCE public.claim_seq
    START WITH 1
    INCREMENT BY 50
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE public.claim_version (
    claim_id bigint NOT NULL,
    family bigint NOT NULL,
    sketch integer[] NOT NULL,
    copy text NOT NULL,
    CONSTRAINT claim_version_copy_check CHECK ((copy <> ''::text))
);

COMMENT ON COLUMN public.claim_version.sketch IS 'what near-identical quotations share a number of; empty where a sketch with the same words is there';

COMMENT ON COLUMN public.claim_version.copy IS 'the same for copies of one agency text';

CREATE TABLE public.correction (
    id bigint NOT NULL,
    claim_id bigint NOT NULL,
    version integer NOT NULL,
    before jsonb NOT NULL,
    after jsonb NOT NULL,
    note text,
    account text,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT correction_note_check CHECK ((length(note) <= 10000)),
    CONSTRAINT correction_version_check CHECK ((version >= 2))
);

ALTER TABLE public.correction ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.correction_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.event (
    tx xid8 DEFAULT pg_current_xact_id() NOT NULL,
    id bigint NOT NULL,
    kind text NOT NULL,
    data jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

COMMENT ON COLUMN public.event.tx IS 'the transaction: an event is told once all transactions before its own have ended, so none is skipped';

ALTER TABLE public.event ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.evidence (
    id bigint NOT NULL,
    claim_id bigint NOT NULL,
    name text NOT NULL,
    url text,
    fingerprint bytea,
    wording text NOT NULL,
    comparison jsonb NOT NULL,
    created_at timestamp with time zone NOT NULL,
    locator text,
    CONSTRAINT evidence_check CHECK (((fingerprint IS NULL) = (wording = 'NO_SOURCE'::text))),
    CONSTRAINT evidence_comparison_check CHECK ((jsonb_typeof(comparison) = 'object'::text)),
    CONSTRAINT evidence_fingerprint_check CHECK ((length(fingerprint) = 32)),
    CONSTRAINT evidence_locator_check CHECK ((length(locator) <= 500)),
    CONSTRAINT evidence_name_check CHECK (((length(name) >= 1) AND (length(name) <= 500))),
    CONSTRAINT evidence_url_check CHECK ((length(url) <= 2000)),
    CONSTRAINT evidence_wording_check CHECK ((wording = ANY (ARRAY['VERBATIM'::text, 'COSMETIC'::text, 'ELIDED'::text, 'ALTERED'::text, 'NOT_FOUND'::text, 'NO_SOURCE'::text])))
);

COMMENT ON COLUMN public.evidence.fingerprint IS 'SHA-256 of the text that the claim was compared with; null of a link';

COMMENT ON COLUMN public.evidence.comparison IS 'as the API gave it: passage, context and diff included';

ALTER TABLE public.evidence ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evidence_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.first_link (
    single boolean DEFAULT true NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT first_link_hash_check CHECK ((length(hash) = 32)),
    CONSTRAINT first_link_single_check CHECK (single)
);

CREATE TABLE public.flyway_schema_history (
    installed_rank integer NOT NULL,
    version character varying(50),
    description character varying(200) NOT NULL,
    type character varying(20) NOT NULL,
    script character varying(1000) NOT NULL,
    checksum integer,
    installed_by character varying(100) NOT NULL,
    installed_on timestamp without time zone DEFAULT now() NOT NULL,
    execution_time integer NOT NULL,
    success boolean NOT NULL
);

CREATE TABLE public.idempotency (
    account text NOT NULL,
    key text NOT NULL,
    request bytea NOT NULL,
    article_id bigint NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT idempotency_key_check CHECK (((length(key) >= 1) AND (length(key) <= 200))),
    CONSTRAINT idempotency_request_check CHECK ((length(request) = 32))
);

CREATE TABLE public.marking (
    id bigint NOT NULL,
    claim_id bigint NOT NULL,
    version integer NOT NULL,
    action text NOT NULL,
    before jsonb,
    after jsonb NOT NULL,
    undoes bigint,
    note text,
    account text,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT marking_action_check CHECK ((action = ANY (ARRAY['ADD'::text, 'CORRECT'::text, 'REMOVE'::text, 'UNDO'::text]))),
    CONSTRAINT marking_check CHECK (((action = 'ADD'::text) = (before IS NULL))),
    CONSTRAINT marking_check1 CHECK (((action = 'UNDO'::text) = (undoes IS NOT NULL))),
    CONSTRAINT marking_note_check CHECK ((length(note) <= 10000)),
    CONSTRAINT marking_version_check CHECK ((version >= 1))
);

COMMENT ON COLUMN public.marking.version IS 'the version of the claim that this marking made';

ALTER TABLE public.marking ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.marking_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.outlet (
    id bigint NOT NULL,
    key text NOT NULL,
    name text NOT NULL,
    kind text,
    country text,
    merged_into bigint,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT outlet_check CHECK ((merged_into <> id)),
    CONSTRAINT outlet_country_check CHECK ((length(country) = 2)),
    CONSTRAINT outlet_key_check CHECK (((length(key) >= 1) AND (length(key) <= 200))),
    CONSTRAINT outlet_kind_check CHECK ((kind = ANY (ARRAY['AGENCY'::text, 'NEWSPAPER'::text, 'MAGAZINE'::text, 'BROADCASTER'::text, 'ONLINE'::text]))),
    CONSTRAINT outlet_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)))
);

COMMENT ON COLUMN public.outlet.key IS 'the name in lower case without "the": two names with one key are one outlet';

COMMENT ON COLUMN public.outlet.merged_into IS 'an editor said that this is the same; never a circle';

CREATE SEQUENCE public.outlet_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.outlet_seq OWNED BY public.outlet.id;

CREATE TABLE public.rating (
    id bigint NOT NULL,
    claim_id bigint NOT NULL,
    version integer NOT NULL,
    truth text,
    undoes bigint,
    note text,
    account text,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT rating_check CHECK (((truth IS NOT NULL) OR (undoes IS NOT NULL))),
    CONSTRAINT rating_note_check CHECK ((length(note) <= 10000)),
    CONSTRAINT rating_truth_check CHECK ((truth = ANY (ARRAY['FALSE'::text, 'MOSTLY_FALSE'::text, 'HALF_TRUE'::text, 'MOSTLY_TRUE'::text, 'TRUE'::text]))),
    CONSTRAINT rating_version_check CHECK ((version >= 2))
);

COMMENT ON COLUMN public.rating.version IS 'the version of the claim that this rating made';

COMMENT ON COLUMN public.rating.truth IS 'of an undo, what holds again; null where nothing does';

ALTER TABLE public.rating ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.rating_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.review (
    id bigint NOT NULL,
    claim_id bigint NOT NULL,
    version integer NOT NULL,
    verdict text NOT NULL,
    note text,
    undoes bigint,
    created_at timestamp with time zone NOT NULL,
    account text,
    CONSTRAINT review_note_check CHECK ((length(note) <= 10000)),
    CONSTRAINT review_verdict_check CHECK ((verdict = ANY (ARRAY['UNREVIEWED'::text, 'VERIFIED'::text, 'UNVERIFIED'::text]))),
    CONSTRAINT review_version_check CHECK ((version >= 2))
);

COMMENT ON COLUMN public.review.version IS 'the version of the claim that this review made';

COMMENT ON COLUMN public.review.undoes IS 'the review that this one takes back; no review is taken back twice';

ALTER TABLE public.review ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.review_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.saved_search (
    id bigint NOT NULL,
    account text NOT NULL,
    name text NOT NULL,
    query text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT saved_search_name_check CHECK (((length(name) >= 1) AND (length(name) <= 100))),
    CONSTRAINT saved_search_query_check CHECK ((length(query) <= 2000)),
    CONSTRAINT saved_search_version_check CHECK ((version >= 1))
);

ALTER TABLE public.saved_search ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.saved_search_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.session (
    hash bytea NOT NULL,
    account_id bigint NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    seen_at timestamp with time zone DEFAULT now() NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    CONSTRAINT session_hash_check CHECK ((length(hash) = 32))
);

CREATE TABLE public.source_change (
    id bigint NOT NULL,
    source text NOT NULL,
    action text NOT NULL,
    subject bigint NOT NULL,
    other bigint NOT NULL,
    claims bigint[] DEFAULT '{}'::bigint[] NOT NULL,
    account text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT source_change_action_check CHECK ((action = ANY (ARRAY['MERGE'::text, 'UNMERGE'::text, 'SPLIT'::text]))),
    CONSTRAINT source_change_source_check CHECK ((source = ANY (ARRAY['SPEAKER'::text, 'OUTLET'::text])))
);

COMMENT ON COLUMN public.source_change.other IS 'merge, unmerge: into, or out of, whom; split: whom the claims were taken from';

ALTER TABLE public.source_change ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.source_change_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.speaker (
    id bigint NOT NULL,
    key text NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    role text,
    affiliation text,
    affiliation_key text,
    outlet_id bigint,
    merged_into bigint,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT speaker_affiliation_key_check CHECK ((length(affiliation_key) <= 300)),
    CONSTRAINT speaker_check CHECK ((merged_into <> id)),
    CONSTRAINT speaker_key_check CHECK (((length(key) >= 1) AND (length(key) <= 300))),
    CONSTRAINT speaker_kind_check CHECK ((kind = ANY (ARRAY['PERSON'::text, 'ORGANIZATION'::text, 'GOVERNMENT'::text, 'DOCUMENT'::text]))),
    CONSTRAINT speaker_name_check CHECK (((length(name) >= 1) AND (length(name) <= 500)))
);

COMMENT ON COLUMN public.speaker.outlet_id IS 'where the speaker was quoted first';

CREATE SEQUENCE public.speaker_seq
    START WITH 1
    INCREMENT BY 50
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.speaker_seq OWNED BY public.speaker.id;

CREATE TABLE public.token (
    id bigint NOT NULL,
    account_id bigint NOT NULL,
    name text NOT NULL,
    hash bytea NOT NULL,
    scopes text[] NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    revoked_at timestamp with time zone,
    CONSTRAINT token_hash_check CHECK ((length(hash) = 32)),
    CONSTRAINT token_name_check CHECK (((length(name) >= 1) AND (length(name) <= 100))),
    CONSTRAINT token_scopes_check CHECK (((cardinality(scopes) > 0) AND (scopes <@ ARRAY['READ'::text, 'REVIEW'::text, 'EDIT'::text, 'ADMIN'::text])))
);

ALTER TABLE public.token ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.token_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE ONLY public.outlet ALTER COLUMN id SET DEFAULT nextval('public.outlet_seq'::regclass);

ALTER TABLE ONLY public.speaker ALTER COLUMN id SET DEFAULT nextval('public.speaker_seq'::regclass);

INSERT INTO public.account VALUES
	(1, 'tester', 'tester', '$2a$11$DfJnPU1stG6nK/JRDQcGau4yiUayB/Z3yEyjjuC8l1tlwmvLxbYf6', 'ADMIN', false, 1, NULL, '2026-11-30 13:39:02.778054+00', NULL),
	(2, 'vera', 'vera', '$2a$11$yLr2p1BkiWu8nFnTWsg90eYDKWLrXXIgadLLKXTpS3TTj41vPj5QO', 'EDITOR', false, 1, NULL, '2026-11-30 13:39:03.183661+00', NULL),
	(3, 'ravi', 'ravi', '$2a$11$Qpkgh9jJDjDT7myqsYCsKeeOm0xh1OLpmhS40hRS5qz9haUp/eaxu', 'REVIEWER', false, 1, NULL, '2026-11-30 13:39:03.426596+00', NULL),
	(4, 'rita', 'rita', '$2a$11$D9CldZ2qpRAImPdEVrKGaeCHPp1l6.THSMpsTK9Hh6Jiij7pxv5Mu', 'READER', false, 1, NULL, '2026-11-30 13:39:03.663622+00', NULL);

INSERT INTO public.article VALUES
	(1, '\x87e29f4cec2fe379639c0cece47f7a1338fbd45633342b39f0f36f79ae728e6c', 'Bridge to close', 'https://example.org/news/bridge', 'Tarn Valley Courier', 'Li Ahmed', '2026-01-31', 'en-GB', '“We will not pay for this bridge a second time,” said Ines Halvorsen, mayor of Farrowby. She added that the ferry “has no future”.

According to a report by Reuters, 40 boats are for sale. “Nobody asked us.”

Critics said the quay was unsafe. “It fell by 12 percent in 2024,” Halvorsen said.', '[]', '2026-11-30 13:39:03.985442+00', 1, 1, NULL, NULL),
	(3, '\xfb45336941164c9f7b364088f86be919414695e79e69ae69b3d9ff0f91a8208f', NULL, NULL, NULL, NULL, NULL, NULL, '😀 “Ärger am Hafen,” said Jürgen Weiß. “No. Never,” he said.', '[]', '2026-11-30 13:39:04.684753+00', NULL, 1, NULL, NULL),
	(2, '\x019a742b7643bd67fc7e43d8c69cf08003f73034231202efdafa022558ce3470', 'Ferry fund empty, again', NULL, 'Farrowby Post', NULL, NULL, NULL, '“We will not pay for this bridge a second time,” Halvorsen told reporters on Monday.

The town hall was empty, and nobody spoke.', '[]', '2026-11-30 13:39:04.464219+00', 2, 2, '2026-11-30 13:39:50.976155+00', 'tester');

INSERT INTO public.article_version VALUES
	(2, 1, '\x06dbc9f000ad3b65d84d45eb9611d90e4c5e2ed78e358ce80110a8f03e451194', 'Ferry fund empty', NULL, NULL, '“We will not pay for this bridge a second time,” Halvorsen told reporters. “We told them that in May, and in June,” said Piotr Malik, who runs the ferry.

People familiar with the matter said the harbour fund was empty.', NULL, '2026-11-30 13:39:04.464219+00', '2026-11-30 13:39:50.976155+00');

INSERT INTO public.claim VALUES
	(10, 3, 0, 'DIRECT', '[{"end": 20, "begin": 3}]', '[{"end": 25, "begin": 21}]', '[{"end": 37, "begin": 26}]', '“Ärger am Hafen,”', 'said', 'Jürgen Weiß', '“Ärger am Hafen,”', '😀 ', ' said Jürgen Weiß. “No. Never,” ', 'NAMED', 'Jürgen Weiß', 'PERSON', NULL, NULL, NULL, NULL, '[]', 'name', 0.7187321379443106, 'model: cue 0.99, quotation 0.75', 'UNREVIEWED', 1, NULL, '2026-11-30 13:39:04.684753+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, NULL, NULL, 5, '{}', false, '{}', 0, false, NULL, 'NO_SOURCE', false, '{}', false, false, 1, NULL, NULL, NULL, NULL),
	(2, 1, 1, 'MIXED', '[{"end": 129, "begin": 99}]', '[{"end": 98, "begin": 93}]', '[{"end": 92, "begin": 89}]', 'that the ferry “has no future”', 'added', 'She', 'that the ferry “has no future”', 'n, mayor of Farrowby. She added ', '.

According to a report by Reut', 'NAMED', 'Ines Halvorsen', 'PERSON', 'mayor', 'Farrowby', NULL, NULL, '[]', 'pronoun: only name of the sentence before', 0.9599183803931437, 'model: cue 0.99, quotation 0.97', 'UNVERIFIED', 2, '2026-11-30 13:39:25.8478+00', '2026-11-30 13:39:03.985442+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1, '2026-01-31', 1, '{}', false, '{}', 0, false, NULL, 'NO_SOURCE', false, '{}', false, false, 1, NULL, NULL, NULL, NULL),
	(5, 1, 4, 'INDIRECT', '[{"end": 241, "begin": 222}]', '[{"end": 221, "begin": 217}]', '[{"end": 216, "begin": 209}]', 'the quay was unsafe', 'said', 'Critics', 'the quay was unsafe', 'Nobody asked us.”

Critics said ', '. “It fell by 12 percent in 2024', 'UNNAMED', NULL, NULL, NULL, NULL, 'Critics', 'COLLECTIVE', '[]', 'many without a name', 0.8690445039122441, 'model: cue 0.97, quotation 0.89', 'UNVERIFIED', 2, '2026-11-30 13:39:25.95596+00', '2026-11-30 13:39:03.985442+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1, '2026-01-31', NULL, '{}', false, '{VAGUE}', 30, false, NULL, 'NO_SOURCE', false, '{}', false, false, 1, NULL, NULL, NULL, NULL),
	(6, 1, 5, 'DIRECT', '[{"end": 275, "begin": 243}]', '[{"end": 290, "begin": 286}]', '[{"end": 285, "begin": 276}]', '“It fell by 12 percent in 2024,”', 'said', 'Halvorsen', '“It fell by 12 percent in 2024,”', 'itics said the quay was unsafe. ', ' Halvorsen said.', 'NAMED', 'Ines Halvorsen', 'PERSON', 'mayor', 'Farrowby', NULL, NULL, '[]', 'short for a full name', 0.9666814361714822, 'model: cue 1.00, quotation 0.97', 'UNREVIEWED', 2, NULL, '2026-11-30 13:39:03.985442+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1, '2026-01-31', 1, '{}', true, '{NUMBER}', 10, false, NULL, 'NO_SOURCE', false, '{}', false, false, 1, NULL, 'MOSTLY_FALSE', 'tester', '2026-11-30 13:39:26.07535+00'),
	(4, 1, 3, 'DIRECT', '[{"end": 207, "begin": 189}]', '[]', '[]', '“Nobody asked us.”', '', '', '“Nobody asked us.”', 'Reuters, 40 boats are for sale. ', '

Critics said the quay was unsa', 'NAMED', 'Mira Tolland', 'PERSON', 'skipper', NULL, NULL, NULL, '[]', 'corrected by a reviewer', 0.23439145798227787, 'model: quote marks, a floating quotation 0.23', 'UNREVIEWED', 2, NULL, '2026-11-30 13:39:03.985442+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1, '2026-01-31', 6, '{}', false, '{}', 0, true, NULL, 'VERBATIM', false, '{}', false, false, 1, NULL, NULL, NULL, NULL),
	(3, 1, 2, 'INDIRECT', '[{"end": 187, "begin": 166}]', '[{"end": 144, "begin": 132}]', '[{"end": 164, "begin": 145}]', '40 boats are for sale', 'According to', 'a report by Reuters', '40 boats are for sale', 'cording to a report by Reuters, ', '. “Nobody asked us.”

Critics sa', 'NAMED', 'Reuters', 'ORGANIZATION', NULL, NULL, NULL, NULL, '[{"name": "Reuters", "span": {"end": 164, "begin": 145}, "outlet": {"kind": "AGENCY", "name": "Reuters", "aliases": ["Reuters News Agency", "Thomson Reuters News"], "country": "GB", "domains": ["reuters.com"]}}]', 'author of the document', 0.9135052379507088, 'model: cue 0.98, quotation 0.92', 'UNREVIEWED', 4, NULL, '2026-11-30 13:39:03.985442+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1, '2026-01-31', 2, '{reuters}', true, '{NUMBER}', 10, false, NULL, 'NO_SOURCE', false, '{}', false, false, 1, NULL, NULL, NULL, NULL),
	(7, 2, 0, 'DIRECT', '[{"end": 48, "begin": 0}]', '[{"end": 63, "begin": 59}]', '[{"end": 58, "begin": 49}]', '“We will not pay for this bridge a second time,”', 'told', 'Halvorsen', '“We will not pay for this bridge a second time,”', '', ' Halvorsen told reporters on Mon', 'NAMED', 'Halvorsen', 'PERSON', NULL, NULL, NULL, NULL, '[]', 'name', 0.9553857242984781, 'model: cue 0.99, quotation 0.96', 'UNREVIEWED', 2, NULL, '2026-11-30 13:39:04.464219+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, 2, NULL, 3, '{}', false, '{REPEATED}', 10, false, NULL, 'NO_SOURCE', false, '{}', false, false, 2, 'tester', NULL, NULL, NULL),
	(11, 3, 1, 'DIRECT', '[{"end": 51, "begin": 39}]', '[{"end": 59, "begin": 55}]', '[{"end": 54, "begin": 52}]', '“No. Never,”', 'said', 'he', '“No. Never,”', 'er am Hafen,” said Jürgen Weiß. ', ' he said.', 'NAMED', 'Jürgen Weiß', 'PERSON', NULL, NULL, NULL, NULL, '[]', 'pronoun: former speaker', 0.9070145190289898, 'model: cue 0.94, quotation 0.92', 'UNREVIEWED', 2, NULL, '2026-11-30 13:39:04.684753+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, NULL, NULL, 5, '{}', false, '{}', 0, false, '2026-11-30 13:39:26.272453+00', 'NO_SOURCE', false, '{}', false, true, 1, NULL, NULL, NULL, NULL),
	(12, 1, 6, 'INDIRECT', '[{"end": 241, "begin": 208}]', '[]', '[]', '
Critics said the quay was unsafe', '', '', '
Critics said the quay was unsafe', 're for sale. “Nobody asked us.”
', '. “It fell by 12 percent in 2024', 'UNATTRIBUTED', NULL, NULL, NULL, NULL, NULL, NULL, '[]', 'no source', 1, 'marked by a reviewer', 'UNREVIEWED', 1, NULL, '2026-11-30 13:39:03.985442+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1, '2026-01-31', NULL, '{}', false, '{UNATTRIBUTED}', 40, false, NULL, 'NO_SOURCE', false, '{}', true, false, 1, NULL, NULL, NULL, NULL),
	(1, 1, 0, 'DIRECT', '[{"end": 48, "begin": 0}]', '[{"end": 53, "begin": 49}]', '[{"end": 87, "begin": 54}]', '“We will not pay for this bridge a second time,”', 'said', 'Ines Halvorsen, mayor of Farrowby', '“We will not pay for this bridge a second time,”', '', ' said Ines Halvorsen, mayor of F', 'NAMED', 'Ines Halvorsen', 'PERSON', 'mayor', 'Farrowby', NULL, NULL, '[]', 'name', 0.8711777804360744, 'model: cue 0.99, quotation 0.89', 'VERIFIED', 2, '2026-11-30 13:39:25.752583+00', '2026-11-30 13:39:03.985442+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, 1, '2026-01-31', 1, '{}', false, '{}', 0, false, NULL, 'ALTERED', false, '{}', false, false, 1, 'tester', NULL, NULL, NULL),
	(8, 2, 1, 'DIRECT', '[{"end": 115, "begin": 75}]', '[{"end": 120, "begin": 116}]', '[{"end": 152, "begin": 121}]', '“We told them that in May, and in June,”', 'said', 'Piotr Malik, who runs the ferry', '“We told them that in May, and in June,”', 'ime,” Halvorsen told reporters. ', ' said Piotr Malik, who runs the ', 'NAMED', 'Piotr Malik', 'PERSON', 'head', NULL, NULL, NULL, '[]', 'name', 0.5771895855340375, 'model: cue 0.99, quotation 0.60', 'UNREVIEWED', 2, NULL, '2026-11-30 13:39:04.464219+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, 2, NULL, 4, '{}', false, '{}', 0, false, '2026-11-30 13:39:51.185414+00', 'NO_SOURCE', false, '{}', false, false, 1, NULL, NULL, NULL, NULL),
	(9, 2, 2, 'INDIRECT', '[{"end": 218, "begin": 192}]', '[{"end": 191, "begin": 187}]', '[{"end": 186, "begin": 155}]', 'the harbour fund was empty', 'said', 'People familiar with the matter', 'the harbour fund was empty', 'e familiar with the matter said ', '.', 'UNNAMED', NULL, NULL, NULL, NULL, 'People familiar with the matter', 'COLLECTIVE', '[]', 'many without a name', 0.8462304113685793, 'model: cue 0.97, quotation 0.88', 'UNVERIFIED', 3, '2026-11-30 13:39:25.975277+00', '2026-11-30 13:39:04.464219+00', DEFAULT, DEFAULT, DEFAULT, DEFAULT, 2, NULL, NULL, '{}', false, '{VAGUE,HEADLINE}', 45, false, '2026-11-30 13:39:51.186596+00', 'NO_SOURCE', false, '{}', false, false, 1, NULL, NULL, NULL, NULL);

INSERT INTO public.claim_count VALUES
	('NAMED', 'UNREVIEWED', 'DIRECT', false, 1, 1),
	('NAMED', 'UNREVIEWED', 'INDIRECT', true, 1, 1),
	('NAMED', 'UNREVIEWED', 'MIXED', false, 1, 1),
	('UNATTRIBUTED', 'UNREVIEWED', 'DIRECT', false, 1, 1),
	('NAMED', 'UNREVIEWED', 'DIRECT', true, 1, 1),
	('UNNAMED', 'UNREVIEWED', 'INDIRECT', false, 1, 1),
	('NAMED', 'UNREVIEWED', 'DIRECT', false, 2, 2),
	('UNNAMED', 'UNREVIEWED', 'INDIRECT', false, 2, 1),
	('NAMED', 'UNREVIEWED', 'DIRECT', false, 0, 2),
	('NAMED', 'UNREVIEWED', 'DIRECT', false, 1, -1),
	('NAMED', 'VERIFIED', 'DIRECT', false, 1, 1),
	('NAMED', 'UNVERIFIED', 'MIXED', false, 1, 1),
	('NAMED', 'UNREVIEWED', 'MIXED', false, 1, -1),
	('NAMED', 'UNREVIEWED', 'INDIRECT', true, 1, -1),
	('NAMED', 'VERIFIED', 'INDIRECT', true, 1, 1),
	('UNNAMED', 'UNVERIFIED', 'INDIRECT', false, 1, 1),
	('UNNAMED', 'UNREVIEWED', 'INDIRECT', false, 1, -1),
	('UNNAMED', 'UNVERIFIED', 'INDIRECT', false, 2, 1),
	('UNNAMED', 'UNREVIEWED', 'INDIRECT', false, 2, -1),
	('NAMED', 'UNREVIEWED', 'DIRECT', false, 1, 1),
	('UNATTRIBUTED', 'UNREVIEWED', 'DIRECT', false, 1, -1),
	('NAMED', 'UNREVIEWED', 'DIRECT', false, 0, -1),
	('UNATTRIBUTED', 'UNREVIEWED', 'INDIRECT', false, 1, 1),
	('NAMED', 'VERIFIED', 'INDIRECT', true, 1, -1),
	('NAMED', 'UNREVIEWED', 'INDIRECT', true, 1, 1),
	('NAMED', 'UNREVIEWED', 'DIRECT', false, 2, -1),
	('UNNAMED', 'UNVERIFIED', 'INDIRECT', false, 2, -1);

INSERT INTO public.claim_version VALUES
	(1, 1, '{-2112678681,-300338903,-1746445765,1555216827,-1599674940,-1478688688,-1543804644,760189637,2067593209,618683519,1147258306,-1362241218,222425410,-2097827383,-26452297,-1778057457,305532003,-258634773,1550131654,-922670748,1990866792,-1610248934,-2055430459,-1371287964,1155605301,-1854530316,-701971533,2063955310}', 'words f51aa6c8 76'),
	(4, 4, '{1284239771,-1573470543,1466606557,-2001147603,-1712578164,813491073,561267134,-1729658711,207064746,-1484774774,172342387,-1483464163,643502876,867333594,-417385464,838412168,-822113527,1892655423,1738027659,1638131418,-1146701153,643402259,1934760976,-1745705425,-2125574588,-1173311076,-759532381,-1605520578}', 'words fe26d2ab 76'),
	(6, 6, '{1946853081,1657334059,21760484,1399554109,1502751411,-1566620140,-1958709828,-455517181,-1918418114,1394767561,1608856738,-524272854,-1042176335,2000618274,1567286688,2051367713,1863794971,-678009561,-1938195864,1560596258,1589055254,1249687645,1974294806,963825225,-1443945036,-1562071271,-1261624539,-1989826096}', 'words 157dfa68 75'),
	(8, 8, '{2084332199,493839641,-926221692,1552589323,1477999294,-1739181560,550940187,-360722988,-10354833,-810902475,1598832736,-558334237,1430391478,843898737,328563910,1624424980,806088526,-1482350767,940831121,1834658534,-983747782,-1989359255,-1261191260,-99643545,-10205865,-221432445,-817332744,2043568143}', 'words c2d7f04 95'),
	(7, 1, '{}', 'words 9d4cf60 75'),
	(10, 10, '{-1784680365,560122527,1096143958,-355898855,-986153666,-1963136633,1906167534,135055709,-1570856622,1501330517,-1937613268,525623727,-1495984516,1874078613,1505615950,-112382605,-1110247066,1636407365,-317428051,-1726405236,-587156108,-1299536127,1310104678,2034087950,1277140656,376457197,764197543,836626681}', 'words 3457d78c 40');

INSERT INTO public.correction VALUES
	(1, 4, 2, '{"via": [], "status": "unattributed", "speaker": null, "description": null}', '{"via": [], "status": "named", "speaker": {"kind": "person", "name": "Mira Tolland", "role": "skipper", "affiliation": null}, "description": null}', 'Named two paragraphs above.', 'tester', '2026-11-30 13:39:26.161097+00');

INSERT INTO public.event VALUES
	('766', 1, 'claims', '{"claims": 4, "article": 1}', '2026-11-30 13:39:04.00226+00'),
	('766', 2, 'claims', '{"claims": 2, "article": 1}', '2026-11-30 13:39:04.00226+00'),
	('767', 3, 'claims', '{"claims": 2, "article": 2}', '2026-11-30 13:39:04.465586+00'),
	('767', 4, 'claims', '{"claims": 1, "article": 2}', '2026-11-30 13:39:04.465586+00'),
	('768', 5, 'claims', '{"claims": 2, "article": 3}', '2026-11-30 13:39:04.691596+00'),
	('771', 6, 'review', '{"claim": 1, "account": "ann", "version": 2}', '2026-11-30 13:39:25.745983+00'),
	('772', 7, 'review', '{"claim": 2, "account": "ann", "version": 2}', '2026-11-30 13:39:25.843544+00'),
	('773', 8, 'review', '{"claim": 3, "account": "ann", "version": 2}', '2026-11-30 13:39:25.913216+00'),
	('774', 9, 'review', '{"claim": 5, "account": "ann", "version": 2}', '2026-11-30 13:39:25.945398+00'),
	('775', 10, 'review', '{"claim": 9, "account": "ann", "version": 2}', '2026-11-30 13:39:25.971278+00'),
	('776', 11, 'rating', '{"claim": 6, "account": "ann", "version": 2}', '2026-11-30 13:39:26.076377+00'),
	('777', 12, 'correction', '{"claim": 4, "account": "ann", "version": 2}', '2026-11-30 13:39:26.153286+00'),
	('778', 13, 'marking', '{"claim": 11, "account": "ann", "version": 2}', '2026-11-30 13:39:26.260218+00'),
	('779', 14, 'claims', '{"claims": 1, "article": 1}', '2026-11-30 13:39:26.371206+00'),
	('779', 15, 'marking', '{"claim": 12, "account": "ann", "version": 1}', '2026-11-30 13:39:26.371206+00'),
	('782', 16, 'assignment', '{"claim": 1, "account": "ann", "version": 2}', '2026-11-30 13:39:26.712386+00'),
	('783', 17, 'assignment', '{"claim": 7, "account": "ann", "version": 1}', '2026-11-30 13:39:26.731708+00'),
	('792', 18, 'review', '{"claim": 3, "account": "ann", "version": 3}', '2026-11-30 13:39:39.614221+00'),
	('806', 19, 'review', '{"claim": 3, "account": "ann", "version": 4}', '2026-11-30 13:39:50.555956+00'),
	('807', 20, 'article', '{"account": "ann", "article": 2, "version": 2}', '2026-11-30 13:39:50.922583+00');

INSERT INTO public.evidence VALUES
	(1, 1, 'Transcript of the meeting', 'https://example.org/minutes', '\xb4eae3c3b31114a49ae051bc08ab81ce97d30e0441cbcd69cebfa944eea56baa', 'ALTERED', '{"diff": [{"kind": "same", "marks": [], "quoted": "We will not pay for this bridge a", "source": "We will not pay for this bridge a"}, {"kind": "replaced", "marks": ["number"], "quoted": "second", "source": "third"}, {"kind": "same", "marks": [], "quoted": "time", "source": "time"}], "alsoAt": [], "reason": "words_differ", "source": "Transcript of the meeting", "passage": {"end": 55, "text": "We will not pay for this bridge a third time", "time": null, "after": ". Nobody asked us.", "begin": 11, "before": "HALVORSEN: ", "pieces": [{"end": 55, "begin": 11}], "speaker": null}, "wording": "altered", "elsewhere": null, "conclusive": true}', '2026-11-30 13:39:26.512949+00', NULL),
	(2, 4, 'Transcript', NULL, '\xdf9746d05b91d4d01ee69681ca6fd19a34e5c769075f3c69828ace8119930832', 'VERBATIM', '{"diff": [{"kind": "same", "marks": [], "quoted": "Nobody asked us", "source": "Nobody asked us"}], "alsoAt": [], "reason": "same_characters", "source": "Transcript", "passage": {"end": 24, "text": "Nobody asked us", "time": null, "after": ".", "begin": 9, "before": "TOLLAND: ", "pieces": [{"end": 24, "begin": 9}], "speaker": null}, "wording": "verbatim", "elsewhere": null, "conclusive": true}', '2026-11-30 13:39:26.667223+00', NULL);

INSERT INTO public.flyway_schema_history VALUES
	(1, '1', 'articles claims reviews', 'SQL', 'db/migration/V1__articles_claims_reviews.sql', -434790079, 'whosaid', '2026-11-30 13:38:14.286494', 50, true),
	(2, '2', 'speakers outlets queries', 'SQL', 'db/migration/V2__speakers_outlets_queries.sql', 1085512752, 'whosaid', '2026-11-30 13:38:14.437398', 113, true),
	(3, '3', 'accounts', 'SQL', 'db/migration/V3__accounts.sql', 691477419, 'whosaid', '2026-11-30 13:38:14.626785', 25, true),
	(4, '4', 'events idempotency', 'SQL', 'db/migration/V4__events_idempotency.sql', 2090871624, 'whosaid', '2026-11-30 13:38:14.663954', 17, true),
	(5, '5', 'saved search version', 'SQL', 'db/migration/V5__saved_search_version.sql', -924940147, 'whosaid', '2026-11-30 13:38:14.698529', 3, true),
	(6, '20', 'evidence', 'SQL', 'db/migration/V20__evidence.sql', -139428710, 'whosaid', '2026-11-30 13:38:14.727073', 15, true),
	(7, '21', 'versions', 'SQL', 'db/migration/V21__versions.sql', 1304500265, 'whosaid', '2026-11-30 13:38:14.761836', 29, true),
	(8, '30', 'evidence links', 'SQL', 'db/migration/V30__evidence_links.sql', 2054229261, 'whosaid', '2026-11-30 13:38:14.807998', 5, true),
	(9, '40', 'statements', 'SQL', 'db/migration/V40__statements.sql', 1898601105, 'whosaid', '2026-11-30 13:38:14.825871', 21, true),
	(10, '41', 'markings', 'SQL', 'db/migration/V41__markings.sql', 1781587326, 'whosaid', '2026-11-30 13:38:14.859591', 18, true),
	(11, '42', 'article versions', 'SQL', 'db/migration/V42__article_versions.sql', -1758204391, 'whosaid', '2026-11-30 13:38:14.89267', 10, true),
	(12, '43', 'claims of a day', 'SQL', 'db/migration/V43__claims_of_a_day.sql', -602115921, 'whosaid', '2026-11-30 13:38:14.916355', 3, true),
	(13, '44', 'assignments', 'SQL', 'db/migration/V44__assignments.sql', 1466933485, 'whosaid', '2026-11-30 13:38:14.926518', 7, true),
	(14, '45', 'claims like', 'SQL', 'db/migration/V45__claims_like.sql', 513423427, 'whosaid', '2026-11-30 13:38:14.94028', 4, true),
	(15, '46', 'round trips', 'SQL', 'db/migration/V46__round_trips.sql', -232494051, 'whosaid', '2026-11-30 13:38:14.952953', 9, true),
	(16, '47', 'truth ratings', 'SQL', 'db/migration/V47__truth_ratings.sql', 826375711, 'whosaid', '2026-11-30 13:38:14.970539', 12, true),
	(17, '48', 'provided accounts', 'SQL', 'db/migration/V48__provided_accounts.sql', -1539613555, 'whosaid', '2026-11-30 13:38:14.99158', 7, true);

INSERT INTO public.marking VALUES
	(1, 11, 2, 'REMOVE', '{"cue": [{"end": 59, "begin": 55}], "why": "model: cue 0.94, quotation 0.92", "kind": "DIRECT", "source": [{"end": 54, "begin": 52}], "content": [{"end": 51, "begin": 39}], "cueText": "said", "reasons": [], "removed": false, "attributed": {"via": [], "grade": null, "attribution": "NAMED", "description": null, "speakerKind": "PERSON", "speakerName": "Jürgen Weiß", "speakerRole": null, "attributionWhy": "pronoun: former speaker", "speakerAffiliation": null}, "confidence": 0.9070145190289898, "sourceText": "he", "contentText": "“No. Never,”"}', '{"cue": [{"end": 59, "begin": 55}], "why": "model: cue 0.94, quotation 0.92", "kind": "DIRECT", "source": [{"end": 54, "begin": 52}], "content": [{"end": 51, "begin": 39}], "cueText": "said", "reasons": [], "removed": true, "attributed": {"via": [], "grade": null, "attribution": "NAMED", "description": null, "speakerKind": "PERSON", "speakerName": "Jürgen Weiß", "speakerRole": null, "attributionWhy": "pronoun: former speaker", "speakerAffiliation": null}, "confidence": 0.9070145190289898, "sourceText": "he", "contentText": "“No. Never,”"}', NULL, 'Not a claim.', 'tester', '2026-11-30 13:39:26.262772+00'),
	(2, 12, 1, 'ADD', NULL, '{"cue": [], "why": "marked by a reviewer", "kind": "INDIRECT", "source": [], "content": [{"end": 241, "begin": 208}], "cueText": "", "reasons": [], "removed": false, "attributed": {"via": [], "grade": null, "attribution": "UNATTRIBUTED", "description": null, "speakerKind": null, "speakerName": null, "speakerRole": null, "attributionWhy": "no source", "speakerAffiliation": null}, "confidence": 1.0, "sourceText": "", "contentText": "\nCritics said the quay was unsafe"}', NULL, 'Missed.', 'tester', '2026-11-30 13:39:26.399411+00');

INSERT INTO public.outlet VALUES
	(1, 'tarn valley courier', 'Tarn Valley Courier', NULL, NULL, NULL, '2026-11-30 13:39:04.018323+00'),
	(2, 'farrowby post', 'Farrowby Post', NULL, NULL, NULL, '2026-11-30 13:39:04.474039+00');

INSERT INTO public.rating VALUES
	(1, 6, 2, 'MOSTLY_FALSE', NULL, 'It was 10 percent.', 'tester', '2026-11-30 13:39:26.07535+00');

INSERT INTO public.review VALUES
	(1, 1, 2, 'VERIFIED', 'On tape at 00:14:05.', NULL, '2026-11-30 13:39:25.752583+00', 'tester'),
	(2, 2, 2, 'UNVERIFIED', 'Not said there.', NULL, '2026-11-30 13:39:25.8478+00', 'tester'),
	(3, 3, 2, 'VERIFIED', NULL, NULL, '2026-11-30 13:39:25.916561+00', 'tester'),
	(4, 5, 2, 'UNVERIFIED', 'No such report.', NULL, '2026-11-30 13:39:25.95596+00', 'tester'),
	(5, 9, 2, 'UNVERIFIED', 'Nobody asked.', NULL, '2026-11-30 13:39:25.975277+00', 'tester'),
	(6, 3, 3, 'UNREVIEWED', NULL, 3, '2026-11-30 13:39:39.689117+00', 'tester'),
	(7, 3, 4, 'UNREVIEWED', 'Undone.', NULL, '2026-11-30 13:39:50.560669+00', 'tester');

INSERT INTO public.saved_search VALUES
	(1, 'tester', 'To do', 'verdict=unreviewed', '2026-11-30 13:39:26.776941+00', 1);


INSERT INTO public.source_change VALUES
	(1, 'SPEAKER', 'MERGE', 3, 1, '{}', 'tester', '2026-11-30 13:39:39.796253+00');

INSERT INTO public.speaker VALUES
	(1, 'ines halvorsen', 'Ines Halvorsen', 'PERSON', 'mayor', 'Farrowby', 'farrowby', 1, NULL, '2026-11-30 13:39:04.115623+00'),
	(2, 'reuters', 'Reuters', 'ORGANIZATION', NULL, NULL, NULL, 1, NULL, '2026-11-30 13:39:04.122627+00'),
	(4, 'piotr malik', 'Piotr Malik', 'PERSON', 'head', NULL, NULL, 2, NULL, '2026-11-30 13:39:04.494544+00'),
	(5, 'jurgen weiß', 'Jürgen Weiß', 'PERSON', NULL, NULL, NULL, NULL, NULL, '2026-11-30 13:39:04.701877+00'),
	(6, 'mira tolland', 'Mira Tolland', 'PERSON', 'skipper', NULL, NULL, 1, NULL, '2026-11-30 13:39:26.167284+00'),
	(3, 'halvorsen', 'Halvorsen', 'PERSON', NULL, NULL, NULL, 2, 1, '2026-11-30 13:39:04.493554+00');

INSERT INTO public.token VALUES
	(1, 1, 'export', '\x3149f6e3d15d7e14a012d4a3f56aed4a16a920f5441ca644722308c187e811e0', '{READ}', '2026-11-30 13:39:03.695735+00', '2035-02-16 13:39:03.695735+00', NULL, NULL);

SELECT pg_catalog.setval('public.account_id_seq', 4, true);

SELECT pg_catalog.setval('public.article_id_seq', 3, true);

SELECT pg_catalog.setval('public.claim_seq', 1, true);

SELECT pg_catalog.setval('public.correction_id_seq', 1, true);

SELECT pg_catalog.setval('public.event_id_seq', 20, true);

SELECT pg_catalog.setval('public.evidence_id_seq', 2, true);

SELECT pg_catalog.setval('public.marking_id_seq', 2, true);

SELECT pg_catalog.setval('public.outlet_seq', 2, true);

SELECT pg_catalog.setval('public.rating_id_seq', 1, true);

SELECT pg_catalog.setval('public.review_id_seq', 7, true);

SELECT pg_catalog.setval('public.saved_search_id_seq', 1, true);

SELECT pg_catalog.setval('public.source_change_id_seq', 1, true);

SELECT pg_catalog.setval('public.speaker_seq', 1, true);

SELECT pg_catalog.setval('public.token_id_seq', 1, true);

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_name_key_key UNIQUE (name_key);

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_subject_key UNIQUE (subject);

ALTER TABLE ONLY public.article
    ADD CONSTRAINT article_fingerprint_key UNIQUE (fingerprint);

ALTER TABLE ONLY public.article
    ADD CONSTRAINT article_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.article_version
    ADD CONSTRAINT article_version_pkey PRIMARY KEY (article_id, version);

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT claim_article_id_position_key UNIQUE (article_id, "position");

ALTER TABLE public.claim
    ADD CONSTRAINT claim_check6 CHECK (((kind = 'STATEMENT'::text) OR (reasons = '{}'::text[]))) NOT VALID;

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT claim_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT claim_place_key UNIQUE (place);

ALTER TABLE ONLY public.claim_version
    ADD CONSTRAINT claim_version_pkey PRIMARY KEY (claim_id);

ALTER TABLE ONLY public.correction
    ADD CONSTRAINT correction_claim_id_version_key UNIQUE (claim_id, version);

ALTER TABLE ONLY public.correction
    ADD CONSTRAINT correction_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_pkey PRIMARY KEY (tx, id);

ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT evidence_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.first_link
    ADD CONSTRAINT first_link_pkey PRIMARY KEY (single);

ALTER TABLE ONLY public.flyway_schema_history
    ADD CONSTRAINT flyway_schema_history_pk PRIMARY KEY (installed_rank);

ALTER TABLE ONLY public.idempotency
    ADD CONSTRAINT idempotency_pkey PRIMARY KEY (account, key);

ALTER TABLE ONLY public.marking
    ADD CONSTRAINT marking_claim_id_version_key UNIQUE (claim_id, version);

ALTER TABLE ONLY public.marking
    ADD CONSTRAINT marking_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.marking
    ADD CONSTRAINT marking_undoes_key UNIQUE (undoes);

ALTER TABLE ONLY public.outlet
    ADD CONSTRAINT outlet_key_key UNIQUE (key);

ALTER TABLE ONLY public.outlet
    ADD CONSTRAINT outlet_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.rating
    ADD CONSTRAINT rating_claim_id_version_key UNIQUE (claim_id, version);

ALTER TABLE ONLY public.rating
    ADD CONSTRAINT rating_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.rating
    ADD CONSTRAINT rating_undoes_key UNIQUE (undoes);

ALTER TABLE ONLY public.review
    ADD CONSTRAINT review_claim_id_version_key UNIQUE (claim_id, version);

ALTER TABLE ONLY public.review
    ADD CONSTRAINT review_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.review
    ADD CONSTRAINT review_undoes_key UNIQUE (undoes);

ALTER TABLE ONLY public.saved_search
    ADD CONSTRAINT saved_search_account_name_key UNIQUE (account, name);

ALTER TABLE ONLY public.saved_search
    ADD CONSTRAINT saved_search_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (hash);

ALTER TABLE ONLY public.source_change
    ADD CONSTRAINT source_change_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.speaker
    ADD CONSTRAINT speaker_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.token
    ADD CONSTRAINT token_hash_key UNIQUE (hash);

ALTER TABLE ONLY public.token
    ADD CONSTRAINT token_pkey PRIMARY KEY (id);

CREATE INDEX article_of_outlet ON public.article USING btree (outlet_id, id DESC);

CREATE INDEX article_outlet ON public.article USING btree (lower(outlet));

CREATE INDEX article_version_fingerprint ON public.article_version USING btree (fingerprint);

CREATE INDEX claim_assignee ON public.claim USING btree (lower(assignee), place) WHERE (assignee IS NOT NULL);

CREATE INDEX claim_attribution ON public.claim USING btree (attribution, verdict, place);

CREATE INDEX claim_attribution_priority ON public.claim USING btree (attribution, priority, place);

CREATE INDEX claim_confidence ON public.claim USING btree (confidence, place);

CREATE INDEX claim_conflicting ON public.claim USING btree (place DESC) WHERE conflicting;

CREATE INDEX claim_document ON public.claim USING gin (document);

CREATE INDEX claim_number_priority ON public.claim USING btree (has_number, priority, place);

CREATE INDEX claim_of_day ON public.claim USING btree (published, place) INCLUDE (id, attribution, kind, verdict, has_number, outlet_id) WHERE (withdrawn_at IS NULL);

CREATE INDEX claim_of_outlet ON public.claim USING btree (outlet_id, place);

CREATE INDEX claim_of_speaker ON public.claim USING btree (speaker_id, place) WHERE (speaker_id IS NOT NULL);

CREATE INDEX claim_priority ON public.claim USING btree (priority, place);

CREATE INDEX claim_rated ON public.claim USING btree (truth, place) WHERE (truth IS NOT NULL);

CREATE INDEX claim_search ON public.claim USING gin (search public.gin_trgm_ops);

CREATE INDEX claim_speaker ON public.claim USING gin (speaker_name public.gin_trgm_ops);

CREATE INDEX claim_statement ON public.claim USING btree (place) WHERE (kind = 'STATEMENT'::text);

CREATE INDEX claim_statement_priority ON public.claim USING btree (priority, place) WHERE (kind = 'STATEMENT'::text);

CREATE INDEX claim_verdict ON public.claim USING btree (verdict, place);

CREATE INDEX claim_verdict_priority ON public.claim USING btree (verdict, priority, place);

CREATE INDEX claim_version_family ON public.claim_version USING btree (family, claim_id);

CREATE INDEX claim_version_sketch ON public.claim_version USING gin (sketch) WITH (fastupdate=off) WHERE (sketch <> '{}'::integer[]);

CREATE INDEX claim_via ON public.claim USING gin (via_keys);

CREATE INDEX claim_wording ON public.claim USING btree (wording, place DESC) WHERE (wording <> 'NO_SOURCE'::text);

CREATE INDEX claim_words ON public.claim USING btree (words);

CREATE INDEX evidence_of_claim ON public.evidence USING btree (claim_id, id DESC);

CREATE INDEX flyway_schema_history_s_idx ON public.flyway_schema_history USING btree (success);

CREATE INDEX outlet_members ON public.outlet USING btree (merged_into) WHERE (merged_into IS NOT NULL);

CREATE INDEX review_by ON public.review USING btree (lower(account), claim_id) WHERE (account IS NOT NULL);

CREATE INDEX session_of ON public.session USING btree (account_id);

CREATE INDEX source_change_other ON public.source_change USING btree (source, other);

CREATE INDEX source_change_subject ON public.source_change USING btree (source, subject);

CREATE INDEX speaker_key ON public.speaker USING btree (key, kind);

CREATE INDEX speaker_members ON public.speaker USING btree (merged_into) WHERE (merged_into IS NOT NULL);

CREATE INDEX speaker_names ON public.speaker USING gin (name public.gin_trgm_ops);

CREATE INDEX token_of ON public.token USING btree (account_id, id);

CREATE TRIGGER article_text_changes_with_its_version BEFORE UPDATE ON public.article FOR EACH ROW WHEN ((((new.text IS DISTINCT FROM old.text) OR (new.fingerprint <> old.fingerprint) OR (new.version <> old.version)) AND (new.version <> (old.version + 1)))) EXECUTE FUNCTION public.refuse_change('offsets point into the text of a version of an article');

CREATE TRIGGER article_version_is_append_only BEFORE DELETE OR UPDATE ON public.article_version FOR EACH ROW EXECUTE FUNCTION public.refuse_change('texts of articles are only ever added');

CREATE TRIGGER article_version_is_kept AFTER UPDATE ON public.article FOR EACH ROW WHEN ((new.version <> old.version)) EXECUTE FUNCTION public.keep_article_version();

CREATE TRIGGER assignment_is_told AFTER UPDATE OF assignee ON public.claim FOR EACH ROW WHEN ((new.assignee IS DISTINCT FROM old.assignee)) EXECUTE FUNCTION public.tell_assignment();

CREATE TRIGGER claim_counted_anew AFTER UPDATE ON public.claim REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.count_claims();

CREATE TRIGGER claim_counted_in AFTER INSERT ON public.claim REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.count_claims();

CREATE TRIGGER claim_counted_out AFTER DELETE ON public.claim REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION public.count_claims();

CREATE TRIGGER claims_are_told AFTER INSERT ON public.claim REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.tell_claims();

CREATE TRIGGER correction_is_append_only BEFORE DELETE OR UPDATE ON public.correction FOR EACH ROW EXECUTE FUNCTION public.refuse_change('corrections are only ever added');

CREATE TRIGGER correction_is_told AFTER INSERT ON public.correction FOR EACH ROW EXECUTE FUNCTION public.tell_review();

CREATE TRIGGER evidence_is_append_only BEFORE DELETE OR UPDATE ON public.evidence FOR EACH ROW EXECUTE FUNCTION public.refuse_change('evidence is only ever added');

CREATE TRIGGER marking_is_append_only BEFORE DELETE OR UPDATE ON public.marking FOR EACH ROW EXECUTE FUNCTION public.refuse_change('markings are only ever added');

CREATE TRIGGER marking_is_told AFTER INSERT ON public.marking FOR EACH ROW EXECUTE FUNCTION public.tell_review();

CREATE TRIGGER rating_is_append_only BEFORE DELETE OR UPDATE ON public.rating FOR EACH ROW EXECUTE FUNCTION public.refuse_change('ratings are only ever added');

CREATE TRIGGER rating_is_never_emptied BEFORE TRUNCATE ON public.rating FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change('ratings are only ever added');

CREATE TRIGGER rating_is_told AFTER INSERT ON public.rating FOR EACH ROW EXECUTE FUNCTION public.tell_review();

CREATE TRIGGER review_is_append_only BEFORE DELETE OR UPDATE ON public.review FOR EACH ROW EXECUTE FUNCTION public.refuse_change('reviews are only ever added');

CREATE TRIGGER review_is_never_emptied BEFORE TRUNCATE ON public.review FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change('reviews are only ever added');

CREATE TRIGGER review_is_told AFTER INSERT ON public.review FOR EACH ROW EXECUTE FUNCTION public.tell_review();

CREATE TRIGGER source_change_is_append_only BEFORE DELETE OR UPDATE ON public.source_change FOR EACH ROW EXECUTE FUNCTION public.refuse_change('changes of sources are only ever added');

ALTER TABLE ONLY public.article
    ADD CONSTRAINT article_outlet_id_fkey FOREIGN KEY (outlet_id) REFERENCES public.outlet(id);

ALTER TABLE ONLY public.article_version
    ADD CONSTRAINT article_version_article_id_fkey FOREIGN KEY (article_id) REFERENCES public.article(id);

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT claim_article_id_fkey FOREIGN KEY (article_id) REFERENCES public.article(id);

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT claim_outlet_id_fkey FOREIGN KEY (outlet_id) REFERENCES public.outlet(id);

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT claim_speaker_id_fkey FOREIGN KEY (speaker_id) REFERENCES public.speaker(id);

ALTER TABLE ONLY public.claim_version
    ADD CONSTRAINT claim_version_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES public.claim(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.claim_version
    ADD CONSTRAINT claim_version_family_fkey FOREIGN KEY (family) REFERENCES public.claim(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.correction
    ADD CONSTRAINT correction_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES public.claim(id);

ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT evidence_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES public.claim(id);

ALTER TABLE ONLY public.idempotency
    ADD CONSTRAINT idempotency_article_id_fkey FOREIGN KEY (article_id) REFERENCES public.article(id);

ALTER TABLE ONLY public.marking
    ADD CONSTRAINT marking_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES public.claim(id);

ALTER TABLE ONLY public.marking
    ADD CONSTRAINT marking_undoes_fkey FOREIGN KEY (undoes) REFERENCES public.marking(id);

ALTER TABLE ONLY public.outlet
    ADD CONSTRAINT outlet_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES public.outlet(id);

ALTER TABLE ONLY public.rating
    ADD CONSTRAINT rating_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES public.claim(id);

ALTER TABLE ONLY public.rating
    ADD CONSTRAINT rating_undoes_fkey FOREIGN KEY (undoes) REFERENCES public.rating(id);

ALTER TABLE ONLY public.review
    ADD CONSTRAINT review_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES public.claim(id);

ALTER TABLE ONLY public.review
    ADD CONSTRAINT review_undoes_fkey FOREIGN KEY (undoes) REFERENCES public.review(id);

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

ALTER TABLE ONLY public.speaker
    ADD CONSTRAINT speaker_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES public.speaker(id);

ALTER TABLE ONLY public.speaker
    ADD CONSTRAINT speaker_outlet_id_fkey FOREIGN KEY (outlet_id) REFERENCES public.outlet(id);

ALTER TABLE ONLY public.token
    ADD CONSTRAINT token_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

