### The words of running examples.
