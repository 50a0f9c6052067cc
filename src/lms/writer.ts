/** Writes to a SCORM runtime in commits, remembers what may not have arrived, and gives up what a runtime refuses to hold. */
import type { DataModelElement } from './bindings.ts';
import type { Runtime } from './runtime.ts';
import { variantOf } from './variants.ts';

/** An element whatever its place: 'cmi.interactions.n.result'. */
const kindOf = (name: string): string => name.replace(/\.\d+\./gu, '.n.');

export interface Writer {
  /** Sets what cannot be done without, and commits. False where any of it was refused, or the commit. */
  essential(elements: readonly DataModelElement[]): boolean;
  /** Sets what may be done without; what is refused is left out from then on. False only where what is in doubt cannot be sent. */
  optional(elements: readonly DataModelElement[]): boolean;
  /** Commits what was set. False where the runtime says that it did not take it. */
  commit(): boolean;
  /** Whatever was set since the last `certain` has arrived. */
  certain(): void;
  /** Whatever was set since then may not have arrived, whatever the runtime said. */
  doubtful(): void;
  /** Whether anything is not known to have arrived. */
  doubts(): boolean;
  /** Whether the runtime has refused no element of this kind; what it refused while its system went away is tried again. */
  holds(name: string): boolean;
}

/**
 * A runtime may mark a value as sent before it sends it, and send only what has changed. So what is in doubt is written in
 * a variant, committed, written as it is, and committed again.
 */
export function writerOf(runtime: Runtime): Writer {
  const leftOut = new Set<string>();
  const refused = new Set<string>(); // since the system was met last: it may be the network that refused
  const inDoubt = new Set<string>();
  const written = new Set<string>();

  function stir(names: readonly DataModelElement[]): boolean {
    const again = names.filter(([name]) => inDoubt.has(name));
    if (again.length === 0) return true;
    for (const [name, value] of again) runtime.set(name, variantOf(name, value));
    if (!runtime.commit()) return false;
    for (const [name] of again) inDoubt.delete(name);
    return true;
  }

  const holds = (name: string): boolean => !leftOut.has(kindOf(name)) && !refused.has(kindOf(name));

  function set([name, value]: DataModelElement): boolean {
    written.add(name);
    return runtime.set(name, value);
  }

  return {
    essential: (elements) => stir(elements) && elements.map(set).every(Boolean) && runtime.commit(),
    optional(elements) {
      const held = elements.filter(([name]) => holds(name));
      if (!stir(held)) return false;
      for (const element of held) if (!set(element)) refused.add(kindOf(element[0]));
      return true;
    },
    commit: () => runtime.commit(),
    certain() {
      for (const kind of refused) leftOut.add(kind);
      refused.clear();
      written.clear();
    },
    doubtful() {
      for (const name of written) inDoubt.add(name);
      refused.clear();
      written.clear();
    },
    doubts: () => inDoubt.size + written.size > 0,
    holds,
  };
}
