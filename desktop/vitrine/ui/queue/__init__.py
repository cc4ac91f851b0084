"""The queue drawer: every job, its stage and its clock."""
