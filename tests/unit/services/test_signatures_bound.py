"""Every signature in a seal was given on what the seal holds, with the key of this device."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inspector.domain.document import Attendance, SignerRole
from inspector.errors import KnownError
from inspector.services import signing
from inspector.signing.device_key import create_key


def seal(bench, inspection):
    plan = bench.services.signing.seal_plan(inspection.id)
    return bench.services.signing.seal(plan, signing.render_sealed(plan, bench.paths)).value


def refusal(package, **how):
    party = package.slots[0]
    return signing.SignatureInput(
        party.role,
        party.name,
        package.content_sha256,
        attendance=Attendance.REFUSED,
        reason="对事实有异议，拒绝签字。",
        **how,
    )


def test_that_a_signature_given_before_the_letterhead_was_corrected_must_be_given_again(bench):
    inspection = bench.filled()
    package = bench.services.signing.begin(inspection.id).value
    first, *others = package.slots
    bench.services.signing.sign(inspection.id, bench.ink(first, package))
    bench.services.bureau.save(bureau=replace(bench.services.bureau.get(), phone="0990-2"))
    package = bench.services.signing.package(inspection.id)
    for slot in others:
        package = bench.services.signing.sign(inspection.id, bench.ink(slot, package)).value
    assert not package.complete
    with pytest.raises(KnownError, match="还缺孙立军的签名"):
        bench.services.signing.seal_plan(inspection.id)
    bench.clock.advance(minutes=1)
    bench.services.signing.sign(inspection.id, bench.ink(first, package))
    seal(bench, inspection)
    assert bench.services.verification.inspection(inspection.id).ok
    assert len(bench.services.inspections.case(inspection.id).signatures) == 3


def test_that_a_witness_of_a_refusal_goes_when_the_party_signs_after_all(bench):
    inspection = bench.filled()
    package = bench.services.signing.begin(inspection.id).value
    package = bench.services.signing.sign(inspection.id, refusal(package, witness_name="赵敏")).value
    witness = next(slot for slot in package.slots if slot.role is SignerRole.WITNESS)
    package = bench.services.signing.sign(inspection.id, bench.ink(witness, package)).value
    package = bench.services.signing.sign(inspection.id, bench.ink(package.slots[0], package)).value
    roles = [one.role for one in bench.services.inspections.case(inspection.id).signatures]
    assert roles == [SignerRole.PARTY]


def test_that_another_devices_key_seals_nothing(bench):
    inspection = bench.filled()
    bench.sign_all(inspection)
    (bench.paths.keys / "device.key").unlink()
    create_key(bench.paths.keys)
    with pytest.raises(KnownError, match="不是这个库的设备密钥") as refused:
        seal(bench, inspection)
    assert "keys" in refused.value.remedy
    assert bench.services.inspections.get(inspection.id).state.value == "ready"
