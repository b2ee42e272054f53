/** `AFLYST`, `Mødet er aflyst`, `Mødet aflyses`; not `er ikke aflyst`, not another meeting's. */
export const cancelledPattern =
  /(?:^|\n)\s*(?:mødet\s?[:–-]?\s?)?aflyst[.!]?\s*(?:$|\n)|(?<!\p{L})mødet (?:er |blev |bliver )?(?:aflyst|aflyses)(?!\p{L})/iu

/** Whether the head says that the meeting was not held. */
export const isCancelled = (head: string) => mayBeCancelled.test(head) && cancelledPattern.test(head)
/** A quick look: every one of these forms has it. */
export const mayBeCancelled = /aflys/iu
