"""Carries one command through: load, decide, append, evolve and publish; the only writer of record.

`Service.handle_command` is the way in for every door; what a person may read is asked of the same `Service`.
"""

from server.service.answers import Accepted, Answer, CaughtUp, Envelope, Preview
from server.service.bare_page import bare_page, door_page
from server.service.beside import TookTooLong, beside, read_text
from server.service.beside_paragraphs import AideNamed, PageWritten, name_aide, private_pages, write_page
from server.service.delegates import Since, changed_shown, needs_shown, why_shown
from server.service.dispatch import working_rules
from server.service.foreseeing import FORESEEN_PARAGRAPHS_MAX, read_ahead
from server.service.letters import Post, delivered_by_hand, letters_shown, send_due, write_due
from server.service.mailing import Mail, Mailer, NoMailer, NotSent, SmtpMailer
from server.service.own import Looked, NoteWritten, instruct, keep_look, notes, write_note
from server.service.papers import paper
from server.service.ports import (
    Clock,
    Ids,
    NobodyConnected,
    NoPublisher,
    Presence,
    Publisher,
    RandomIds,
    SystemClock,
)
from server.service.proof import is_proof, packed, signed_head, verify_proof
from server.service.reading import Reader
from server.service.rebuilding import rebuild
from server.service.record import Fault, Verified, record_text, verify, verify_all, verify_file, write_record
from server.service.rules import Rules
from server.service.service import Service, World, quiet_world
from server.service.signature import Signer
from server.service.taking_out import given_document, given_history
from server.service.touching import ask_to_confirm, touch

__all__ = [
    "FORESEEN_PARAGRAPHS_MAX",
    "Accepted",
    "AideNamed",
    "Answer",
    "CaughtUp",
    "Clock",
    "Envelope",
    "Fault",
    "Ids",
    "Looked",
    "Mail",
    "Mailer",
    "NoMailer",
    "NoPublisher",
    "NobodyConnected",
    "NotSent",
    "NoteWritten",
    "PageWritten",
    "Post",
    "Presence",
    "Preview",
    "Publisher",
    "RandomIds",
    "Reader",
    "Rules",
    "Service",
    "Signer",
    "Since",
    "SmtpMailer",
    "SystemClock",
    "TookTooLong",
    "Verified",
    "World",
    "ask_to_confirm",
    "bare_page",
    "beside",
    "changed_shown",
    "delivered_by_hand",
    "door_page",
    "given_document",
    "given_history",
    "instruct",
    "is_proof",
    "keep_look",
    "letters_shown",
    "name_aide",
    "needs_shown",
    "notes",
    "packed",
    "paper",
    "private_pages",
    "quiet_world",
    "read_ahead",
    "read_text",
    "rebuild",
    "record_text",
    "send_due",
    "signed_head",
    "touch",
    "verify",
    "verify_all",
    "verify_file",
    "verify_proof",
    "why_shown",
    "working_rules",
    "write_due",
    "write_note",
    "write_page",
    "write_record",
]
