"""How the pipeline that ships in `coach/reading/weights` is made: data, training, figures."""
