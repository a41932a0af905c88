package cn.dangchang.plan.web;

import cn.dangchang.plan.CampaignCrew;
import cn.dangchang.plan.CampaignCrew.Function;
import cn.dangchang.plan.CampaignDesk;
import cn.dangchang.plan.CampaignMeetings;
import cn.dangchang.plan.CampaignMeetings.Kind;
import cn.dangchang.shared.Acting;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of people and the minutes of a campaign, as tables that spreadsheets open. */
@Controller
class CampaignExports {
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final CampaignDesk desk;
    private final CampaignMeetings meetings;
    private final CampaignChoices choices;
    private final Acting acting;

    CampaignExports(CampaignDesk desk, CampaignMeetings meetings, CampaignChoices choices, Acting acting) {
        this.desk = desk;
        this.meetings = meetings;
        this.choices = choices;
        this.acting = acting;
    }

    @GetMapping("/campaigns/{number}/people.csv")
    ResponseEntity<byte[]> people(@PathVariable String number) {
        var campaign = desk.find(CampaignSubmissions.number(number));
        var names = choices.names(acting.required().agency());
        var functions = choices.words("plan.campaign.seat.", Function.values());
        var lines = new ArrayList<List<String>>();
        lines.add(words("groups", "preparation.duty", "preparation.person"));
        campaign.crew().leadingGroup().forEach(seat -> lines.add(List.of(choices.word("plan.campaign.leading-group"),
                functions.get(seat.function().name()), names.person(seat.person()))));
        campaign.crew().support().forEach(each -> lines.add(List.of(choices.word("plan.campaign.support"), "", names.person(each))));
        campaign.crew().groups().forEach(group -> CampaignCrew.of(group).forEach(each -> lines.add(List.of(group.name(),
                choices.word("plan.campaign.duty." + (each.equals(group.leader()) ? "leader" : group.officers().contains(each) ? "officer"
                        : group.experts().contains(each) ? "expert" : "escort")), names.person(each)))));
        campaign.crew().departments().forEach(department -> department.officers().forEach(each -> lines.add(List.of(department.name(),
                choices.word("plan.campaign.duty.officer"), each.name()))));
        return csv(campaign.plan().name() + "-" + choices.word("plan.campaign.tab.groups"), lines);
    }

    @GetMapping("/campaigns/{number}/meetings.csv")
    ResponseEntity<byte[]> meetings(@PathVariable String number) {
        var campaign = desk.find(CampaignSubmissions.number(number));
        var kinds = choices.words("plan.campaign.meeting.", Kind.values());
        var lines = new ArrayList<List<String>>();
        lines.add(words("meeting.kind", "meeting.held-at", "meeting.place", "meeting.chair", "meeting.reporting", "meeting.minutes"));
        meetings.of(campaign.number()).forEach(each -> lines.add(List.of(kinds.get(each.kind().name()), AT.format(each.heldAt()), each.place(),
                each.chair(), each.reporting().stream().map(team -> campaign.crew().group(team).map(group -> group.name()).orElse(team))
                        .collect(Collectors.joining("、")), each.minutes())));
        return csv(campaign.plan().name() + "-" + choices.word("plan.campaign.meetings"), lines);
    }

    private List<String> words(String... keys) {
        return Stream.of(keys).map(key -> choices.word("plan.campaign." + key)).toList();
    }

    /** With the mark by which spreadsheets know UTF-8. */
    private static ResponseEntity<byte[]> csv(String name, List<List<String>> lines) {
        var text = lines.stream().map(line -> line.stream().map(CampaignExports::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
        var disposition = ContentDisposition.attachment().filename(name + ".csv", StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString()).body(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What a spreadsheet would reckon stays text. */
    private static String cell(String text) {
        var safe = text.matches("(?s)[=+\\-@].*") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
