create table report_template (
    id uuid primary key,
    kind text not null check (kind in ('PROGRESS_REPORT', 'COMMITTEE_PAPER')),
    number integer not null check (number > 0),
    since timestamptz not null,
    made_by uuid references user_account (id),
    unique (kind, number)
);
comment on table report_template is 'What a kind of report asks for; a change makes a new one, and reports keep theirs.';
comment on column report_template.id is 'Identity';
comment on column report_template.kind is 'Progress report or committee paper';
comment on column report_template.number is 'Which version of the kind it is';
comment on column report_template.since is 'Moment it was made';
comment on column report_template.made_by is 'Who made it; empty for the first';

create table report_template_section (
    template_id uuid not null references report_template (id),
    position integer not null,
    number text not null,
    heading text not null,
    guidance text not null,
    topics text not null,
    feeds text not null,
    primary key (template_id, position)
);
comment on table report_template_section is 'A section that a template asks for.';
comment on column report_template_section.template_id is 'The template';
comment on column report_template_section.position is 'Order in the report';
comment on column report_template_section.number is 'As the document counts it, such as 3.2';
comment on column report_template_section.heading is 'Heading';
comment on column report_template_section.guidance is 'Questions that guide the writer; {period} stands for the days of the report';
comment on column report_template_section.topics is 'Groups of figures it shows, separated by semicolons';
comment on column report_template_section.feeds is 'What a writer draws from, separated by semicolons';

create table report (
    id uuid primary key,
    template_id uuid not null references report_template (id),
    kind text not null check (kind in ('PROGRESS_REPORT', 'COMMITTEE_PAPER')),
    title text not null,
    first_day date not null,
    last_day date not null check (last_day >= first_day),
    basis text not null check (basis in ('PRECEDING_REVIEW', 'SINCE_BASELINE')),
    status text not null check (status in ('DRAFT', 'FROZEN', 'IN_REVIEW', 'RETURNED', 'SIGNED_OFF', 'ISSUED', 'SUPERSEDED')),
    report_number text,
    meeting text,
    author text,
    summary text,
    board_required boolean not null,
    attached_report_id uuid references report (id),
    edition_number integer not null default 1,
    supersedes_id uuid references report (id),
    supersedes_reason text,
    snapshot_id uuid references snapshot (id),
    before_snapshot_id uuid references snapshot (id),
    year_before_snapshot_id uuid references snapshot (id),
    created_on date not null,
    created_by uuid references user_account (id),
    frozen_on date,
    submitted_on date,
    director_signed_on date,
    signed_off_on date,
    issued_on date,
    version bigint not null default 0,
    check ((supersedes_id is null) = (supersedes_reason is null)),
    check (status not in ('FROZEN', 'IN_REVIEW', 'SIGNED_OFF', 'ISSUED', 'SUPERSEDED') or snapshot_id is not null)
);
comment on table report is 'A written report of a period: from its first draft to what was issued (R29).';
comment on column report.id is 'Identity';
comment on column report.template_id is 'The template it was made from';
comment on column report.kind is 'Progress report or committee paper';
comment on column report.title is 'Title';
comment on column report.first_day is 'First day it tells of';
comment on column report.last_day is 'Last day it tells of';
comment on column report.basis is 'What a score is compared with';
comment on column report.status is 'Where it stands';
comment on column report.report_number is 'Number the committee gives it';
comment on column report.meeting is 'Meeting it is for';
comment on column report.author is 'Who signs as its author';
comment on column report.summary is '[personal] Abstract on its first page';
comment on column report.board_required is 'Whether the board signs it off after the director';
comment on column report.attached_report_id is 'The progress report that a committee paper carries';
comment on column report.edition_number is 'Which version of the same report it is';
comment on column report.supersedes_id is 'The issued report it takes the place of';
comment on column report.supersedes_reason is 'Why it does';
comment on column report.snapshot_id is 'Its frozen figures';
comment on column report.before_snapshot_id is 'Frozen figures of the period before';
comment on column report.year_before_snapshot_id is 'Frozen figures of the same days a year earlier';
comment on column report.created_on is 'Day it was begun';
comment on column report.created_by is 'Who began it';
comment on column report.frozen_on is 'Day its figures were frozen last';
comment on column report.submitted_on is 'Day it was handed to the director';
comment on column report.director_signed_on is 'Day the director signed, since the figures were frozen last';
comment on column report.signed_off_on is 'Day the last signature was given';
comment on column report.issued_on is 'Day it was first issued';
comment on column report.version is 'Guards against two people moving it at once';
create index report_period on report (last_day desc, first_day);

create table report_section (
    id uuid primary key,
    report_id uuid not null references report (id),
    position integer not null,
    number text not null,
    heading text not null,
    guidance text not null,
    topics text not null,
    feeds text not null,
    text text,
    written_at timestamptz,
    written_by uuid references user_account (id),
    assigned_to uuid references user_account (id),
    due_on date,
    version bigint not null default 0,
    unique (report_id, position)
);
comment on table report_section is 'A section of a report, with what was written in it.';
comment on column report_section.id is 'Identity';
comment on column report_section.report_id is 'The report';
comment on column report_section.position is 'Order in the report';
comment on column report_section.number is 'As the document counts it';
comment on column report_section.heading is 'Heading';
comment on column report_section.guidance is 'Questions that guide the writer';
comment on column report_section.topics is 'Groups of figures it shows';
comment on column report_section.feeds is 'What a writer draws from';
comment on column report_section.text is '[personal] What was written, in a small part of Markdown';
comment on column report_section.written_at is 'Moment it was last written';
comment on column report_section.written_by is 'Who wrote it last';
comment on column report_section.assigned_to is 'Who is to write it';
comment on column report_section.due_on is 'Day it is to be written by';
comment on column report_section.version is 'Guards against two people writing at once';

create table report_comment (
    id uuid primary key,
    section_id uuid not null references report_section (id),
    written_at timestamptz not null,
    written_by uuid not null references user_account (id),
    text text not null
);
comment on table report_comment is 'A remark of a colleague on a section; never printed.';
comment on column report_comment.id is 'Identity';
comment on column report_comment.section_id is 'The section';
comment on column report_comment.written_at is 'Moment it was written';
comment on column report_comment.written_by is 'Who wrote it';
comment on column report_comment.text is '[personal] What was said';
create index report_comment_section on report_comment (section_id, written_at);

create table report_contribution (
    id uuid primary key,
    report_id uuid not null references report (id),
    partner text not null check (partner in ('CATH')),
    from_day date,
    to_day date,
    text text,
    written_at timestamptz,
    written_by uuid references user_account (id),
    version bigint not null default 0,
    unique (report_id, partner),
    check (to_day >= from_day)
);
comment on table report_contribution is 'What a partner writes for a report, of days of its own.';
comment on column report_contribution.id is 'Identity';
comment on column report_contribution.report_id is 'The report';
comment on column report_contribution.partner is 'The partner';
comment on column report_contribution.from_day is 'First day it tells of';
comment on column report_contribution.to_day is 'Last day it tells of';
comment on column report_contribution.text is '[personal] What was written, in a small part of Markdown';
comment on column report_contribution.written_at is 'Moment it was last written';
comment on column report_contribution.written_by is 'Who wrote it last';
comment on column report_contribution.version is 'Guards against two people writing at once';

create table report_quote (
    section_id uuid not null references report_section (id),
    voice_id uuid not null references voice (id),
    primary key (section_id, voice_id)
);
comment on table report_quote is 'A quote or case study in a section (R32).';
comment on column report_quote.section_id is 'The section';
comment on column report_quote.voice_id is 'The quote or case study';
create index report_quote_voice on report_quote (voice_id);

create table report_sign_off (
    id uuid primary key,
    report_id uuid not null references report (id),
    role text not null check (role in ('DIRECTOR', 'BOARD')),
    decision text not null check (decision in ('SIGNED', 'RETURNED')),
    decided_on date not null,
    decided_by uuid not null references user_account (id),
    remark text
);
comment on table report_sign_off is 'What the director or the board decided about a report.';
comment on column report_sign_off.id is 'Identity';
comment on column report_sign_off.report_id is 'The report';
comment on column report_sign_off.role is 'For whom it was decided';
comment on column report_sign_off.decision is 'Signed, or returned to be written again';
comment on column report_sign_off.decided_on is 'Day of the decision';
comment on column report_sign_off.decided_by is 'Who decided';
comment on column report_sign_off.remark is 'What was said with it';
create index report_sign_off_report on report_sign_off (report_id);

create table report_copy (
    id uuid primary key,
    report_id uuid not null references report (id),
    recipient text not null,
    edition text not null check (edition in ('FUNDER', 'PUBLIC')),
    issued_on date not null,
    issued_by uuid not null references user_account (id),
    remark text
);
comment on table report_copy is 'To whom a report was issued, and in which edition.';
comment on column report_copy.id is 'Identity';
comment on column report_copy.report_id is 'The report';
comment on column report_copy.recipient is 'Who received it';
comment on column report_copy.edition is 'What they received';
comment on column report_copy.issued_on is 'Day it was issued';
comment on column report_copy.issued_by is 'Who issued it';
comment on column report_copy.remark is 'What was said with it';
create index report_copy_report on report_copy (report_id);

create table report_frozen_quote (
    section_id uuid not null references report_section (id),
    voice_id uuid not null references voice (id),
    edition text not null check (edition in ('FUNDER', 'PUBLIC')),
    words text not null,
    source text not null,
    primary key (section_id, voice_id, edition)
);
comment on table report_frozen_quote is 'A quote as an edition of a report prints it, fixed when the report was frozen (R29).';
comment on column report_frozen_quote.section_id is 'The section';
comment on column report_frozen_quote.voice_id is 'The quote or case study';
comment on column report_frozen_quote.edition is 'The edition that consent and check allowed that day';
comment on column report_frozen_quote.words is '[personal] Its words that day';
comment on column report_frozen_quote.source is 'What is printed beneath';
