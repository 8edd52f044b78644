package org.kardan.matching.likeness;

/** Brings signals to one scale: deviations from the mean of a query, and from that of a document. */
final class Scale {

    private Scale() {}

    static void add(double[][] sum, double[][] scores, double weight) {
        var columns = sum.length == 0 ? 0 : sum[0].length;
        var byQuery = rows(scores);
        var byDocument = turned(rows(turned(scores, columns, sum.length)), sum.length, columns);
        for (var i = 0; i < sum.length; i++) {
            for (var j = 0; j < columns; j++) {
                sum[i][j] += weight * (byQuery[i][j] + byDocument[i][j]);
            }
        }
    }

    /** Rows become columns. */
    static double[][] turned(double[][] scores, int rows, int columns) {
        var turned = new double[rows][columns];
        for (var i = 0; i < rows; i++) {
            for (var j = 0; j < columns; j++) {
                turned[i][j] = scores[j][i];
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
