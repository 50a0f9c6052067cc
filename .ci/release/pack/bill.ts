/** The software bill of materials that goes into every package: CycloneDX as npm writes it, without what differs from machine to machine. */
import { spawnSync } from 'node:child_process';

interface Component {
  readonly name: string;
  readonly externalReferences?: readonly { readonly type: string; readonly url: string }[];
}
interface Bill {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
}

/** Where a copy was fetched from says something of the machine, nothing of the package. */
const scrubbed = <C extends Component>(component: C): C => ({
  ...component,
  externalReferences: component.externalReferences?.filter(({ type }) => type !== 'distribution') ?? [],
});

/** @throws Error when npm cannot say what is installed */
export function billOf(root: string, name: string): string {
  const npm = process.env['npm_execpath'];
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--omit', 'optional'];
  const { status, stdout, stderr } = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, encoding: 'utf8' })
    : spawnSync('npm', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm could not write the bill of materials: ${stderr}`);
  return cleaned(stdout, name);
}

export function cleaned(text: string, name: string): string {
  const {
    serialNumber: _number,
    metadata,
    components,
    ...rest
  } = JSON.parse(text) as Bill & { readonly serialNumber: string };
  const { timestamp: _time, ...about } = metadata as Bill['metadata'] & { readonly timestamp: string };
  return `${JSON.stringify({ ...rest, metadata: { ...about, component: { ...scrubbed(metadata.component), name } }, components: components.map(scrubbed) }, null, 1)}\n`;
}
