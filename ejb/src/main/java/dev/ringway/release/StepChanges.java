package dev.ringway.release;

import java.util.List;

/**
 * How many work items a step brings, beside those before it.
 *
 * @param next as far as is looked back
 * @param earlier in their order; those that reach further back than is looked are left out
 */
public record StepChanges(int next, List<Integer> earlier) {}
