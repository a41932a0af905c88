package cn.dangchang.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** Processor time used so far by this process and by the PostgreSQL server; unlike the time on the wall it does not depend on what else runs. */
final class Processor {
    /** Ticks of the kernel's accounting a second, the same on every Linux. */
    private static final double TICKS = 100;

    private final OperatingSystemMXBean here = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final String postmaster;

    /** @param backend process id of any session of the server */
    Processor(int backend) {
        postmaster = fields(Path.of("/proc/" + backend))[1];
    }

    Used now() {
        return new Used(here.getProcessCpuTime() / 1e6, server());
    }

    private double server() {
        try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            double ticks = 0;
            for (var each : processes) {
                var fields = fields(each);
                ticks += fields.length > 12 && fields[1].equals(postmaster) ? Double.parseDouble(fields[11]) + Double.parseDouble(fields[12]) : 0;
            }
            return ticks / TICKS * 1000;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** @return what follows the name in the process's status line: state, parent, … */
    private static String[] fields(Path process) {
        try {
            var line = Files.readString(process.resolve("stat"));
            return line.substring(line.lastIndexOf(')') + 2).split(" ");
        } catch (IOException over) {
            return new String[0];
        }
    }

    /** In milliseconds. */
    record Used(double here, double server) {
        Used since(Used before) {
            return new Used(here - before.here, server - before.server);
        }

        Used and(Used more) {
            return new Used(here + more.here, server + more.server);
        }

        Used each(int times) {
            return new Used(here / times, server / times);
        }
    }
}
