package scot.tayside.mentoring.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.RuleViolation;

/** All groups and who belongs to them. */
@Service
@Transactional
class Groups {

    private final GroupRepository groups;
    private final GroupMemberRepository members;
    private final GroupMemberQueries queries;
    private final Clock clock;

    Groups(GroupRepository groups, GroupMemberRepository members, GroupMemberQueries queries, Clock clock) {
        this.groups = groups;
        this.members = members;
        this.queries = queries;
        this.clock = clock;
    }

    GroupId open(GroupKind kind, LocalAuthority area, DescribeGroup command, Viewer by) {
        return groups.save(new SupportGroup(kind, area, by.organisation(), command))
                .id();
    }

    void change(GroupId id, @Nullable Long version, DescribeGroup command) {
        SupportGroup group = find(id);
        if (!group.isAt(version)) {
            throw new OptimisticLockingFailureException("the group was changed meanwhile");
        }
        if (queries.keepsApart(id, command.facilitators())) {
            throw new RuleViolation("group.kept-apart");
        }
        group.change(command);
        groups.save(group);
    }

    SupportGroup find(GroupId id) {
        return groups.findById(id).orElseThrow(() -> new NoSuchElementException("no group " + id));
    }

    /** Only those who could be chosen on the page join; the rest were tampered with, or have joined meanwhile. */
    int join(GroupId id, Set<UUID> people, LocalDate from, Viewer by) {
        if (!find(id).runsOn(from)) {
            throw new RuleViolation("group.not-on-that-day");
        }
        List<Candidate> joining = queries.candidates(id, by).stream()
                .filter(candidate -> people.contains(candidate.personId()))
                .toList();
        joining.forEach(candidate -> members.save(new GroupMember(id, candidate, from, by.id(), clock.instant())));
        return joining.size();
    }

    void leave(UUID id, LocalDate on, LeaveReason why) {
        GroupMember member = members.findById(id).orElseThrow(() -> new NoSuchElementException("no member " + id));
        member.leave(on, why);
        members.save(member);
    }
}
