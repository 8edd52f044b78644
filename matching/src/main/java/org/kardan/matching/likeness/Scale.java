package org.kardan.matching.likeness;

/** Brings signals to one scale: deviations from the mean of a query, and from that of a document. */
final class Scale {

    private Scale() {}

    static void add(double[][] sum, double[][] scores) {
        var byQuery = rows(scores);
        var byDocument = rows(turn(scores));
        for (var i = 0; i < sum.length; i++) {
            for (var j = 0; j < sum[i].length; j++) {
                sum[i][j] += byQuery[i][j] + byDocument[j][i];
            }
        }
    }

    private static double[][] turn(double[][] scores) {
        var turned = new double[scores.length == 0 ? 0 : scores[0].length][scores.length];
        for (var i = 0; i < scores.length; i++) {
            for (var j = 0; j < scores[i].length; j++) {
                turned[j][i] = scores[i][j];
            }
        }
        return turned;
    }

    private static double[][] rows(double[][] scores) {
        var scaled = new double[scores.length][];
        for (var i = 0; i < scores.length; i++) {
            scaled[i] = row(scores[i]);
        }
        return scaled;
    }

    private static double[] row(double[] scores) {
        var mean = 0.0;
        for (var score : scores) {
            mean += score / scores.length;
        }
        var square = 0.0;
        for (var score : scores) {
            square += (score - mean) * (score - mean) / scores.length;
        }
        var deviation = Math.sqrt(square);
        var scaled = new double[scores.length];
        for (var j = 0; j < scores.length; j++) {
            scaled[j] = deviation == 0 ? 0 : (scores[j] - mean) / deviation;
        }
        return scaled;
    }
}
