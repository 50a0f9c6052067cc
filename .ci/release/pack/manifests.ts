/** The manifests that tell a school's LMS what a package holds: SCORM 1.2, SCORM 2004 4th edition and cmi5. */

export interface Content {
  /** Stable names: letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  /** Paths of all files, slashes forward, the page first. */
  readonly files: readonly string[];
}

const escaped = (text: string): string => text.replace(/[<>&"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);
const fileList = (files: readonly string[]): string =>
  files.map((path) => `      <file href="${escaped(path)}"/>`).join('\n');

/** imsmanifest.xml of SCORM 1.2 (CAM 1.2, content packaging). */
export const scorm12Manifest = ({
  id,
  title,
  version,
  files,
}: Content): string => `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}" version="${escaped(version)}"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="${id}-organisation">
    <organization identifier="${id}-organisation">
      <title>${escaped(title)}</title>
      <item identifier="${id}-item" identifierref="${id}-page" isvisible="true">
        <title>${escaped(title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="${id}-page" type="webcontent" adlcp:scormtype="sco" href="${escaped(files[0] ?? 'index.html')}">
${fileList(files)}
    </resource>
  </resources>
</manifest>
`;

/** imsmanifest.xml of SCORM 2004 4th edition, without sequencing: one activity that decides itself when it is done. */
export const scorm2004Manifest = ({
  id,
  title,
  version,
  files,
}: Content): string => `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}" version="${escaped(version)}"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3"
  xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="${id}-organisation">
    <organization identifier="${id}-organisation" adlseq:objectivesGlobalToSystem="false">
      <title>${escaped(title)}</title>
      <item identifier="${id}-item" identifierref="${id}-page">
        <title>${escaped(title)}</title>
        <imsss:sequencing>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="${id}-page" type="webcontent" adlcp:scormType="sco" href="${escaped(files[0] ?? 'index.html')}">
${fileList(files)}
    </resource>
  </resources>
</manifest>
`;

/** What a cmi5 course asks of whoever takes it. */
export interface Asked {
  /** The score from which a seat passes, 0 to 1; null where none is asked for. */
  readonly mastery: number | null;
  readonly moveOn: string;
}

/** cmi5.xml (cmi5 13, 14): a course of one unit. */
export const cmi5Structure = (
  { id, title, description, files }: Content,
  { mastery, moveOn }: Asked,
): string => `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="urn:${id}:course">
    <title><langstring lang="en-US">${escaped(title)}</langstring></title>
    <description><langstring lang="en-US">${escaped(description)}</langstring></description>
  </course>
  <au id="urn:${id}:unit" moveOn="${moveOn}"${mastery === null ? '' : ` masteryScore="${mastery}"`} launchMethod="AnyWindow">
    <title><langstring lang="en-US">${escaped(title)}</langstring></title>
    <description><langstring lang="en-US">${escaped(description)}</langstring></description>
    <url>${escaped(files[0] ?? 'index.html')}</url>
  </au>
</courseStructure>
`;
