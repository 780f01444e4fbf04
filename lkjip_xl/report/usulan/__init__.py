"""usulan.toml: what could be settled in lkjip.toml, proposed."""
