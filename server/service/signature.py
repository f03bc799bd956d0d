"""Who vouches for a record: an Ed25519 signature of this installation over the number and hash of its last event."""

import base64
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from server.group import Json
from server.kernel import canonical

ALGORITHM = "Ed25519"


@dataclass(frozen=True, slots=True)
class Signer:
    """Holds the key; make it with `Signer.of`."""

    key: Ed25519PrivateKey

    @classmethod
    def of(cls, text: str) -> "Signer":
        """The signer with a key as settings hold it: 32 bytes as base64url, without padding."""
        return cls(Ed25519PrivateKey.from_private_bytes(_bytes(text)))

    @property
    def public_key(self) -> str:
        """What others need to check: 32 bytes as base64url."""
        return _text(self.key.public_key().public_bytes_raw())

    def sign(self, statement: Json) -> Json:
        """The statement with the signature over its canonical JSON (RFC 8785), and the key to check it with."""
        signature = _text(self.key.sign(canonical(statement)))
        return {"statement": statement, "algorithm": ALGORITHM, "public_key": self.public_key, "signature": signature}


def is_signed(value: Json) -> bool:
    """Whether the signature of what `Signer.sign` made is by the key that it names."""
    match value:
        case {"statement": dict(said), "algorithm": "Ed25519", "public_key": str(key), "signature": str(signature)}:
            try:
                Ed25519PublicKey.from_public_bytes(_bytes(key)).verify(_bytes(signature), canonical(said))
            except (InvalidSignature, ValueError):
                return False
            return True
        case _:
            return False


def _text(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode("ascii").rstrip("=")


def _bytes(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
