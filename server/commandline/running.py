"""Serving the group."""

import argparse
from dataclasses import replace

from server.app import NotReady, run
from server.commandline.trouble import Trouble
from server.config import Settings

PORT_MAX = 65_535


def serve(asked: argparse.Namespace, settings: Settings) -> None:
    """`rollingtext serve`."""
    port = settings.port if asked.port is None else asked.port
    if not 0 <= port <= PORT_MAX:
        raise Trouble(f"--port: a number from 0 to {PORT_MAX}")
    try:
        run(replace(settings, port=port, host=asked.host or settings.host))
    except NotReady as fault:
        raise Trouble(str(fault)) from fault
    except OSError as fault:
        raise Trouble(f"cannot listen on {asked.host or settings.host}:{port}: {fault.strerror}") from fault
