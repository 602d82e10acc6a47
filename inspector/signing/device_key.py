"""The Ed25519 key of one installation: it names the device's stream and signs its seals.

The private key lies in the data folder, readable by its owner only. The library is imported only when a key is used.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.errors import KnownError
from inspector.signing.key_files import write_private

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

KEY_FILE = "device.key"


@dataclass(frozen=True)
class DeviceKey:
    """`public` is the raw 32-byte public key."""

    _private: Ed25519PrivateKey
    public: bytes

    def sign(self, message: bytes) -> bytes:
        """The 64-byte Ed25519 signature."""
        return self._private.sign(message)


def create_key(folder: Path) -> DeviceKey:
    """The key in `folder`, made now where there is none yet."""
    from cryptography.hazmat.primitives import serialization as forms
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    path = folder / KEY_FILE
    if path.exists():
        return load_key(folder)
    private = Ed25519PrivateKey.generate()
    pem = private.private_bytes(forms.Encoding.PEM, forms.PrivateFormat.PKCS8, forms.NoEncryption())
    write_private(path, pem)
    return load_key(folder)


def load_key(folder: Path) -> DeviceKey:
    """Raises KnownError when the key is missing or unreadable."""
    from cryptography.hazmat.primitives import serialization as forms
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    path = folder / KEY_FILE
    try:
        private = forms.load_pem_private_key(path.read_bytes(), None)
    except (OSError, ValueError) as error:
        raise KnownError(
            f"本机密钥不可用（{path}），不能封存。",
            "检查记录都在，没有改动。",
            "请从备份恢复 keys 文件夹后再封存。",
        ) from error
    if not isinstance(private, Ed25519PrivateKey):
        raise KnownError(f"{path} 不是本机的密钥。", "检查记录都在，没有改动。", "请从备份恢复 keys 文件夹。")
    return DeviceKey(private, private.public_key().public_bytes(forms.Encoding.Raw, forms.PublicFormat.Raw))


def verify(public: bytes, signature: bytes, message: bytes) -> bool:
    """Whether the signature over the message was made with the key."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True
