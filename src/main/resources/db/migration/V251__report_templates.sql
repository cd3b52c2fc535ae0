-- The two documents that are asked for every quarter and every year.
insert into report_template (id, kind, number, since) values
    ('00000000-0000-4000-8000-000000000251', 'PROGRESS_REPORT', 1, now()),
    ('00000000-0000-4000-8000-000000000252', 'COMMITTEE_PAPER', 1, now());

insert into report_template_section (template_id, position, number, heading, guidance, topics, feeds)
select '00000000-0000-4000-8000-000000000251'::uuid, s.*
from (values
    (1, '1', 'Activities', 'Sum up {period} in a few sentences: what was done, and what stands out.', '', ''),
    (2, '1.1', 'Referrals and clients', 'Who was referred in {period}, from which teams, and what became of them? What explains a rise or a fall?', 'REFERRALS;CLIENTS', ''),
    (3, '1.2', 'Support given', 'How soon were people met, how often did they come, and how were referrers kept informed?', 'CONTACT', ''),
    (4, '1.3', 'Capacity and endings', 'How full was the service, who waited, and how did support end?', 'CAPACITY;EXITS', ''),
    (5, '1.4', 'Mentors', 'How many mentors joined and left in {period}? What worked in finding and keeping them?', 'MENTORS', 'AWARD'),
    (6, '1.5', 'Partnerships', 'With whom did the service work in {period}, and what came of it?', '', 'PARTNERSHIP_EVENT'),
    (7, '1.6', 'Peer mentoring and training', 'What was learned, by whom, and with which partners? How far are the peer mentors on their award?', 'TRAINING', 'TRAINING'),
    (8, '1.7', 'Befriending', 'What did befriending and placements offer to people near the end of an order?', 'BEFRIENDING', 'PARTNER'),
    (9, '1.8', 'TISS Mentoring', 'How is the work before court disposal going in each area? Since when is each area live?', 'TISS', ''),
    (10, '1.9', 'Groups and events', 'Which groups met and which events were held in {period}, and who took part?', 'ACTIVITIES', 'ACTIVITIES'),
    (11, '2', 'Outcomes', 'How are outcomes scored, by whom, and how many clients do the figures cover? What should a reader be careful about?', 'OUTCOMES', ''),
    (12, '2.1', 'Targets', 'Which targets were met in {period}? What is done about those that were not?', 'TARGETS', ''),
    (13, '2.2', 'Case studies and quotes', 'Let people speak for themselves: what changed for them?', '', 'QUOTES'),
    (14, '3', 'Challenges and changes', 'What got in the way in {period}, and what was changed because of it?', '', 'CHALLENGE'),
    (15, '4', 'Learning', 'What was learned in {period}? What will be done differently in the six months to come?', '', 'LEARNING'),
    (16, '5', 'Expectations', 'What is expected of the next period? What does the service need from its partners and funders?', '', ''),
    (17, '6', 'Selected feedback from referrers', 'What did social workers say of communication, of what they liked, and of what to improve?', 'FEEDBACK', 'QUOTES'),
    (18, '7', 'General feedback', 'What else was said by clients, families and partners?', '', 'QUOTES;GENERAL')) as s (position, number, heading, guidance, topics, feeds);

insert into report_template_section (template_id, position, number, heading, guidance, topics, feeds)
select '00000000-0000-4000-8000-000000000252'::uuid, s.*
from (values
    (1, '1.0', 'Recommendations', 'What is the committee asked to note, to agree or to decide?', '', ''),
    (2, '2.0', 'Background', 'Why was the service set up, by whom is it funded, and who are its partners?', '', ''),
    (3, '3.0', 'Proposals', 'What does the service offer to whom, and what is proposed for the time after {period}?', 'REFERRALS;CLIENTS', ''),
    (4, '4.0', 'Consultation', 'Who was asked about this report, and how?', '', ''),
    (5, '5.0', 'Financial and resource implications', 'How is the service paid for, until when, and what does it need?', 'CAPACITY', ''),
    (6, '6.0', 'Equality impact', 'How does the service see to it that nobody is left out?', '', ''),
    (7, '7.0', 'Strategic objectives', 'Which of the agreed outcomes were reached in {period}?', 'TARGETS;OUTCOMES', ''),
    (8, '8.0', 'Conclusion', 'What should a reader take away from {period}?', '', ''),
    (9, '9.0', 'Background papers', 'Which papers does this one rest on?', '', '')) as s (position, number, heading, guidance, topics, feeds);
