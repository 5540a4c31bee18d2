"""Pages that belong to no app: home, the task list, the audit trail, notices, the two statements."""
