"""The services of one machine: embedded PostgreSQL and S3 for demo and tests, and the processes around them."""
