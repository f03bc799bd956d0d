"""What screens read: rows, events and pages, rendered for the audience that the actor who asks belongs to."""

from server.projections.audiences import AUDIENCES, HIDDEN_KINDS, Audience, audience_of, shown
from server.projections.changed import changed_since, paragraph_changed
from server.projections.history import history_events, paragraph_history, words_between
from server.projections.needs import needs
from server.projections.ordering import in_outline_order
from server.projections.pages import Page, Pages
from server.projections.progress import progress
from server.projections.stands import Stands
from server.projections.why import why_not
from server.projections.wire import Frame, WireEvent, frame, wire_event, wire_row

__all__ = [
    "AUDIENCES",
    "HIDDEN_KINDS",
    "Audience",
    "Frame",
    "Page",
    "Pages",
    "Stands",
    "WireEvent",
    "audience_of",
    "changed_since",
    "frame",
    "history_events",
    "in_outline_order",
    "needs",
    "paragraph_changed",
    "paragraph_history",
    "progress",
    "shown",
    "why_not",
    "wire_event",
    "wire_row",
    "words_between",
]
