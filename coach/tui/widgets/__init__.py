"""The parts screens are built from: attributes in, messages out."""
