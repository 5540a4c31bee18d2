"""The signature of an S3 request, against that of botocore for the same request."""

from __future__ import annotations

from datetime import UTC, datetime

from entente.local.signing import authorization


def test_authorization_matches_the_one_of_botocore() -> None:
    # The keys and the object of the example in the Amazon S3 API reference, without its Range header; the signature
    # is that of botocore's S3SigV4Auth.
    headers = authorization(
        "GET",
        "examplebucket.s3.amazonaws.com",
        "/test.txt",
        access_key="AKIAIOSFODNN7EXAMPLE",
        secret_key="wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
        region="us-east-1",
        body=b"",
        now=datetime(2013, 5, 24, tzinfo=UTC),
    )

    assert headers["x-amz-date"] == "20130524T000000Z"
    assert headers["authorization"] == (
        "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, "
        "SignedHeaders=host;x-amz-content-sha256;x-amz-date, "
        "Signature=df548e2ce037944d03f3e68682813b093763996d597cf890ca3d9037fd231eb4"
    )
