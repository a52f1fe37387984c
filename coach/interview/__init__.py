"""The conversation, pure: a draft in, the most useful question out; an answer in, a draft out."""
