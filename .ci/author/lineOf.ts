/** Finds the line of a case's file at which something is said, so that a problem can be told by file and line. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CASES } from '../../src/content/load/caseFolders.ts';
import { readYaml } from '../../src/content/load/readYaml.ts';
import type { Breach } from './breach.ts';

/** @param name the case's folder */
export const lineOf = (name: string, { file, path }: Pick<Breach, 'file' | 'path'>): number =>
  readYaml(file, readFileSync(join(CASES, name, file), 'utf8'), z.unknown()).lineOf(path);
