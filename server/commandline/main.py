"""What can be typed after `rollingtext`, and how it ends: 0 done, 1 not done (it says why), 2 typed wrongly."""

import argparse
import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001  # argparse gives it no other name

from server.commandline.trouble import Trouble
from server.config import BadSetting, Settings, read_settings

FORMATS = ("notation", "html", "json", "word", "word-tracked", "record", "proof")

Act = Callable[[argparse.Namespace, Settings], None]


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what was typed; the exit code."""
    typed = sys.argv[1:] if arguments is None else list(arguments)
    if "serve" in typed[:2]:
        # Before anything else that speaks to a socket or a database is imported.
        from gevent import monkey

        monkey.patch_all()
    asked = _parser().parse_args(typed)
    act: Act = asked.act
    if not asked.verbose:
        logging.disable(logging.CRITICAL if "serve" not in typed[:2] else logging.NOTSET)
    try:
        act(asked, read_settings(os.environ))
    except (Trouble, BadSetting) as trouble:
        print(f"rollingtext: {trouble}", file=sys.stderr)
        return 1
    except BrokenPipeError:
        # Whoever read the output has read enough.
        sys.stdout = None
        return 0
    except KeyboardInterrupt:
        return 130
    except Exception as fault:
        if asked.verbose:
            raise
        print(
            f"rollingtext: the program failed ({type(fault).__name__}); `rollingtext -v …` shows where", file=sys.stderr
        )
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="rollingtext",
        description="Consensus drafting for working groups. Settings are ROLLINGTEXT_* variables: docs/operating.md.",
    )
    parser.add_argument("-v", "--verbose", action="store_true", help="show what the program logs, and where it failed")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _serving(commands)
    _keeping(commands)
    _groups(commands)
    _texts(commands)
    return parser


def _serving(commands: "Commands") -> None:
    serve = commands.add_parser("serve", help="serve the group until ended")
    serve.add_argument("--port", type=int, help="instead of ROLLINGTEXT_PORT")
    serve.add_argument("--host", help="instead of ROLLINGTEXT_HOST")
    serve.set_defaults(act=_late("running", "serve"))
    demo = commands.add_parser("demo", help="make the demonstration group, and print a sign-in link for each role")
    demo.add_argument("--delegations", type=int, default=0, metavar="N", help="at least so many member delegations")
    demo.add_argument("--tokens", type=Path, metavar="FILE", help="write a token for each role and delegation")
    demo.add_argument("--once", action="store_true", help="keep the demonstration that is there already")
    demo.set_defaults(act=_late("demo", "demo"))


def _keeping(commands: "Commands") -> None:
    migrate = commands.add_parser("migrate", help="bring the tables up to date")
    migrate.add_argument("--to", default="head", metavar="REVISION", help="another revision than the newest")
    migrate.set_defaults(act=_late("keeping", "migrate"))
    verify = commands.add_parser("verify", help="walk the chain of hashes of every stream, or of a record file")
    verify.add_argument("file", nargs="?", type=Path, metavar="FILE", help="a record that was exported")
    verify.set_defaults(act=_late("keeping", "verify"))
    rebuild = commands.add_parser("rebuild", help="make every row anew from the log")
    rebuild.add_argument("--check", action="store_true", help="only compare, and say what differs")
    rebuild.set_defaults(act=_late("keeping", "rebuild"))
    backup = commands.add_parser("backup", help="copy the database to a file, while it is in use")
    backup.add_argument("file", type=Path, metavar="FILE")
    backup.set_defaults(act=_late("keeping", "backup"))


def _groups(commands: "Commands") -> None:
    group = commands.add_parser("group", help="make a working group").add_subparsers(required=True, metavar="ACT")
    create = group.add_parser(
        "create", help="make the group that a file describes; prints a sign-in link for each person"
    )
    create.add_argument("file", type=Path, metavar="FILE", help="TOML or JSON: docs/operating.md")
    create.set_defaults(act=_late("groups", "create"))
    token = commands.add_parser("token", help="make a token for a script that acts as a person")
    token.add_argument("person", nargs="+", metavar="PERSON", help="a person's id or mail address; a line for each")
    token.add_argument("--label", default="", help="what it is for")
    token.set_defaults(act=_late("groups", "token"))
    link = commands.add_parser("link", help="make a sign-in link for a person")
    link.add_argument("person", metavar="PERSON", help="a person's id or mail address")
    link.set_defaults(act=_late("groups", "link"))


def _texts(commands: "Commands") -> None:
    bring = commands.add_parser("import", help="bring a bracketed plain text in as a document")
    bring.add_argument("file", type=Path, metavar="FILE")
    bring.add_argument("--dry-run", action="store_true", help="say what is found, and write nothing")
    bring.add_argument("--json", action="store_true", help="say it as JSON")
    bring.add_argument("--group", metavar="G")
    bring.add_argument("--title", metavar="T")
    bring.set_defaults(act=_late("texts", "bring_in"))
    export = commands.add_parser("export", help="write a document to a file")
    export.add_argument("document", metavar="DOCUMENT")
    export.add_argument("--format", choices=FORMATS, default="notation")
    export.add_argument("--at", type=int, metavar="N", help="as it was with event N")
    export.add_argument("--reading", default="", help="brackets (default), base, clean, or a delegation's code")
    export.add_argument("--out", type=Path, metavar="FILE", help="instead of the standard output")
    export.set_defaults(act=_late("texts", "take_out"))


def _late(module: str, name: str) -> Act:
    """The function of that name, imported only when it is wanted: so `--help` is quick."""

    def act(asked: argparse.Namespace, settings: Settings) -> None:
        import importlib

        found: Act = getattr(importlib.import_module(f"server.commandline.{module}"), name)
        found(asked, settings)

    return act
