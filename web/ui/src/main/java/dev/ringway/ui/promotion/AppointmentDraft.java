package dev.ringway.ui.promotion;

import dev.ringway.promotion.Appointment;
import dev.ringway.promotion.ScheduleView;
import dev.ringway.ui.page.Difference;
import dev.ringway.ui.page.Words;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;

/** A time for a promotion to start, as it is typed. */
public class AppointmentDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    private String at;
    private String zone;

    /** What is appointed, in the zone in which that was said; without an appointment the reader's zone alone. */
    static AppointmentDraft of(ScheduleView schedule, ZoneId readers) {
        AppointmentDraft draft = new AppointmentDraft();
        draft.at = at(schedule);
        draft.zone = schedule.zone() == null ? readers.getId() : schedule.zone();
        return draft;
    }

    private static String at(ScheduleView schedule) {
        return schedule.at() == null
                ? null
                : LocalDateTime.ofInstant(schedule.at(), ZoneId.of(schedule.zone()))
                        .toString();
    }

    Appointment appointment() {
        return Appointment.of(parsed(), zone);
    }

    /** As the browser's field for date and time writes it: {@code 2026-11-30T22:00}. */
    private LocalDateTime parsed() {
        try {
            return at == null ? null : LocalDateTime.parse(at);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    List<Difference> against(ScheduleView saved) {
        return List.of(
                new Difference(Words.get("scheduleAt"), readable(at(saved)), readable(at)),
                new Difference(Words.get("scheduleZone"), saved.zone(), zone),
                new Difference(Words.get("scheduleBy"), saved.by(), Words.get("scheduleYou")));
    }

    private static String readable(String typed) {
        return typed == null ? null : typed.replace('T', ' ');
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }
}
