import com.sun.management.OperatingSystemMXBean;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.deidentifier.arx.ARXAnonymizer;
import org.deidentifier.arx.ARXConfiguration;
import org.deidentifier.arx.ARXResult;
import org.deidentifier.arx.AttributeType;
import org.deidentifier.arx.AttributeType.Hierarchy;
import org.deidentifier.arx.Data;
import org.deidentifier.arx.DataHandle;
import org.deidentifier.arx.criteria.KAnonymity;
import org.deidentifier.arx.metric.Metric;
import org.deidentifier.arx.metric.Metric.AggregateFunction;

/**
 * One release by ARX, for tools/benchmarks/utility.py: java -cp CLASSPATH_OF_LIBARX ArxRecoding.java FOLDER OUT K LIMIT STEPS
 *
 * FOLDER holds original.csv and a hierarchy_NAME.csv for each quasi-identifier; other columns leave as they are. LIMIT is the largest
 * share of records that the levels of the whole table may suppress; with STEPS above 0 these records are recoded locally, at least one
 * record in STEPS at each step, and suppression costs nothing in the search (as in ARX's own example of local recoding, number 56), so that
 * it begins with fine levels and goes on with coarser ones. Prints the seconds of the processor: reading, searching, writing.
 */
public class ArxRecoding {

    public static void main(String[] args) throws Exception {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = system.getProcessCpuTime();
        Path folder = Path.of(args[0]);
        int k = Integer.parseInt(args[2]);
        double limit = Double.parseDouble(args[3]);
        int steps = Integer.parseInt(args[4]);

        List<String> lines = Files.readAllLines(folder.resolve("original.csv"), StandardCharsets.UTF_8);
        Data data = Data.create(folder.resolve("original.csv").toFile(), StandardCharsets.UTF_8, ',');
        for (String name : lines.get(0).split(",")) {
            File file = folder.resolve("hierarchy_" + name + ".csv").toFile();
            data.getDefinition().setAttributeType(name, file.exists()
                ? Hierarchy.create(file, StandardCharsets.UTF_8, ';')
                : AttributeType.INSENSITIVE_ATTRIBUTE);
        }
        double generalizationBeforeSuppression = steps > 0 ? 0d : 0.5d;
        ARXConfiguration configuration = ARXConfiguration.create(
            limit, Metric.createLossMetric(generalizationBeforeSuppression, AggregateFunction.ARITHMETIC_MEAN));
        configuration.addPrivacyModel(new KAnonymity(k));
        ARXResult result = new ARXAnonymizer().anonymize(data, configuration);
        DataHandle output = result.getOutput();
        if (output == null) {
            System.exit(3);
        }
        if (steps > 0 && result.isOptimizable(output)) {
            result.optimizeIterativeFast(output, 1d / steps);
        }
        output.save(args[1], ',');
        System.out.println((system.getProcessCpuTime() - before) / 1e9);
    }
}
