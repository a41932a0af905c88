-- The event publication registry of Spring Modulith: what was published and which listener has finished with it.
CREATE TABLE public.event_publication (
    id               uuid PRIMARY KEY,
    listener_id      text NOT NULL,
    event_type       text NOT NULL,
    serialized_event text NOT NULL,
    publication_date timestamptz NOT NULL,
    completion_date  timestamptz
);
CREATE INDEX event_publication_open ON public.event_publication (publication_date) WHERE completion_date IS NULL;
