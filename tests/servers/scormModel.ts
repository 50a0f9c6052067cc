/** The data model of both editions of SCORM as a strict runtime holds it: known names, longest values, and values of a fixed form. */

/** What the two editions call things, and the names they know. */
export const NAMES = {
  scorm12: {
    api: 'API',
    calls: ['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish', 'LMSGetLastError'],
    status: 'cmi.core.lesson_status',
    score: 'cmi.core.score.raw',
    mode: 'cmi.core.lesson_mode',
    suspend: 4_096,
    known:
      /^cmi\.(suspend_data|comments|core\.(exit|lesson_status|lesson_location|session_time|score\.(raw|min|max))|interactions\.\d+\.(id|type|time|student_response|result|latency)|objectives\.\d+\.(id|status|score\.(raw|min|max)))$/u,
  },
  scorm2004: {
    api: 'API_1484_11',
    calls: ['Initialize', 'GetValue', 'SetValue', 'Commit', 'Terminate', 'GetLastError'],
    status: 'cmi.completion_status',
    score: 'cmi.score.raw',
    mode: 'cmi.mode',
    suspend: 64_000,
    known:
      /^cmi\.(suspend_data|exit|completion_status|location|progress_measure|session_time|score\.(raw|min|max|scaled)|interactions\.\d+\.(id|type|timestamp|learner_response|result|latency|description)|objectives\.\d+\.(id|completion_status|score\.(raw|min|max|scaled)))$/u,
  },
} as const;

/** Longest value of an element, where it is not the suspend data (SCORM 1.2 RTE 3.4.4, 2004 4th ed. RTE 4.2). */
export const LONGEST: readonly (readonly [RegExp, number])[] = [
  [/comments$/u, 4_096],
  [/\.id$/u, 255],
  [/response$/u, 255],
  [/description$/u, 250],
];
/** Values of a fixed form. */
export const FORMS: readonly (readonly [RegExp, RegExp])[] = [
  [/lesson_status$/u, /^(passed|completed|failed|incomplete|browsed|not attempted)$/u],
  [/completion_status$/u, /^(completed|incomplete|not attempted|unknown)$/u],
  [/\.status$/u, /^(passed|completed|failed|incomplete|browsed|not attempted)$/u],
  [/(score\.\w+|progress_measure)$/u, /^-?\d{1,3}(\.\d+)?$/u],
  [/\.type$/u, /^(true-false|choice|fill-in|long-fill-in|matching|performance|sequencing|likert|numeric|other)$/u],
  [/core\.session_time$|interactions\.\d+\.latency$/u, /^(\d{2,4}:\d\d:\d\d(\.\d{1,2})?|PT\d+H\d+M\d+(\.\d{1,2})?S)$/u],
  [/\.time$/u, /^\d\d:\d\d:\d\d(\.\d{1,2})?$/u],
  [/\.id$/u, /^[!-~]+$/u],
];
