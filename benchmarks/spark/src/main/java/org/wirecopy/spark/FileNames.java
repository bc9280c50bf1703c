package org.wirecopy.spark;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;

/** The partition of an input, as a column. */
final class FileNames {

  private final UserDefinedFunction name =
      functions.udf((UDF1<String, String>) Ledger::name, DataTypes.StringType);

  Column apply(Column input) {
    return name.apply(input);
  }
}
