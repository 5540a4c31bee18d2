"""The first page after the sign-in: where each dataset stands and who acts next, what changed, figures of use."""
