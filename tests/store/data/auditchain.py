#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The vectors of tst_auditchain, made from docs/decisions/0008-audit-chain.md alone."""
import hashlib
import struct


def field(data):
    return struct.pack(">i", len(data)) + data


def entry_hash(previous, seq, at, *texts):
    identity, *rest = [text.encode() for text in texts]
    form = field(b"usapi-console audit 1") + field(previous) + field(struct.pack(">q", seq))
    form += field(identity) + field(struct.pack(">q", at)) + b"".join(field(text) for text in rest)
    return hashlib.sha256(form).hexdigest()


SAMPLE = (7, 1764000000123456, "018f3b6e-1c2d-7e3f-8a4b-5c6d7e8f9a0b", "usernew1", "Kasir 2", "keeper",
          "payout.request", "refused", "payout", "p1", "{}", '{"amount":50000,"note":"é ✓"}')
print(entry_hash(bytes(32), *SAMPLE))
print(entry_hash(bytes(32), 0, 0, "", "", "", "", "", "done", "", "", "", ""))
print(entry_hash(b"\xff" * 32, *SAMPLE))
