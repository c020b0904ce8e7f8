/*
 * Reads by libical, whose zones are those that a file defines; its own database is not asked, since nothing here names one
 * of its zones. Prints one line for each appointment of each file: file,uid,start,end,status,sequence,title. Times are
 * seconds since 1970 in UTC, or "floating"; the title is UTF-8 in hex. A file that lacks what RFC 5546 asks of its METHOD, such
 * as an ORGANIZER of what is published, is refused.
 */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Days since 1970 of a date of the Gregorian calendar, counted from March so that a leap day ends its year. */
static long long days(int year, int month, int day)
{
    long long y = month <= 2 ? year - 1 : year;
    long long sinceMarch = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    return 365 * y + y / 4 - y / 100 + y / 400 + sinceMarch - 719468;
}

static void print_time(struct icaltimetype time)
{
    struct icaltimetype utc;
    if (!icaltime_is_utc(time) && icaltime_get_timezone(time) == NULL) {
        printf("floating,");
        return;
    }
    utc = icaltime_convert_to_zone(time, icaltimezone_get_utc_timezone());
    printf("%lld,", ((days(utc.year, utc.month, utc.day) * 24 + utc.hour) * 60 + utc.minute) * 60 + utc.second);
}

static void print_event(const char *file, icalcomponent *event)
{
    const unsigned char *title = (const unsigned char *) icalcomponent_get_summary(event);
    printf("%s,%s,", file, icalcomponent_get_uid(event));
    print_time(icalcomponent_get_dtstart(event));
    print_time(icalcomponent_get_dtend(event));
    printf("%s,%d,", icalproperty_status_to_string(icalcomponent_get_status(event)), icalcomponent_get_sequence(event));
    for (; title != NULL && *title != '\0'; title++) {
        printf("%02x", *title);
    }
    printf("\n");
}

static char *content(const char *path)
{
    FILE *file = fopen(path, "rb");
    long size;
    char *text;
    if (file == NULL || fseek(file, 0, SEEK_END) != 0 || (size = ftell(file)) < 0) {
        fprintf(stderr, "cannot read %s\n", path);
        exit(1);
    }
    rewind(file);
    text = malloc((size_t) size + 1);
    if (text == NULL || fread(text, 1, (size_t) size, file) != (size_t) size) {
        fprintf(stderr, "cannot read %s\n", path);
        exit(1);
    }
    text[size] = '\0';
    fclose(file);
    return text;
}

int main(int count, char **paths)
{
    int i;
    for (i = 1; i < count; i++) {
        char *text = content(paths[i]);
        const char *slash = strrchr(paths[i], '/');
        icalcomponent *calendar = icalparser_parse_string(text);
        icalcomponent *event;
        if (calendar == NULL || !icalrestriction_check(calendar) || icalcomponent_count_errors(calendar) > 0) {
            fprintf(stderr, "libical objects to %s\n", paths[i]);
            return 1;
        }
        for (event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event != NULL;
             event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
            print_event(slash == NULL ? paths[i] : slash + 1, event);
        }
        icalcomponent_free(calendar);
        free(text);
    }
    return 0;
}
