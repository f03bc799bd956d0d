"""What every door needs: the service, who is at the door, and the way out."""

from dataclasses import dataclass

from server.service import Clock, Service, Signer
from server.web.broadcaster import Broadcaster
from server.web.connections import Connections
from server.web.metrics import Metrics
from server.web.presence import Presence
from server.web.relay import Others
from server.web.signin import SignIn


@dataclass(frozen=True, slots=True, kw_only=True)
class Doors:
    """Handed to REST and to the socket alike."""

    service: Service
    sign_in: SignIn
    clock: Clock
    broadcaster: Broadcaster
    presence: Presence
    connections: Connections
    metrics: Metrics
    others: Others
    signer: Signer
    public_url: str = ""
