"""What screens read: rows, events and pages, rendered for the audience that the actor who asks belongs to."""

from server.projections.audiences import AUDIENCES, HIDDEN_KINDS, Audience, audience_of, shown
from server.projections.history import history_events, paragraph_history
from server.projections.ordering import in_outline_order
from server.projections.pages import Page, Pages
from server.projections.progress import progress
from server.projections.wire import Frame, WireEvent, frame, wire_event, wire_row

__all__ = [
    "AUDIENCES",
    "HIDDEN_KINDS",
    "Audience",
    "Frame",
    "Page",
    "Pages",
    "WireEvent",
    "audience_of",
    "frame",
    "history_events",
    "in_outline_order",
    "paragraph_history",
    "progress",
    "shown",
    "wire_event",
    "wire_row",
]
