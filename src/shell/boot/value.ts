/** A value that others follow: what stands now, and a call to each follower when it is set. */

export interface Value<T> {
  readonly now: T;
  /** Sets the value and calls those who follow it, in the order in which they came. */
  set(next: T): void;
  follow(follower: (now: T) => void): void;
}

export function valueOf<T>(first: T): Value<T> {
  let now = first;
  const followers: ((now: T) => void)[] = [];
  return {
    get now() {
      return now;
    },
    set(next) {
      now = next;
      for (const follower of followers) follower(next);
    },
    follow: (follower) => void followers.push(follower),
  };
}
